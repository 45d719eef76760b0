using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>questionnaires/*.yml</c>.</summary>
internal static class QuestionnaireReader
{
    public static void Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var questions = new Shelf<Question>("Vraag", known.Problems);
        foreach (var question in fields.Maps("questions", atLeast: 1))
        {
            Read(question, questions);
        }

        var questionnaire = new Questionnaire(
            document.Name,
            fields.Line("title"),
            fields.Choice("level", Labels.EvaluationLevels),
            fields.Paragraph("intro"),
            fields.Period("expires"),
            questions.All);
        fields.Done();
        known.Questionnaires.Add(document.Name, questionnaire, document.Start);
    }

    private static void Read(Fields fields, Shelf<Question> questions)
    {
        var kind = fields.Choice("kind", Labels.QuestionKinds);
        var question = new Question(
            fields.Id("id") ?? "",
            fields.Paragraph("text"),
            kind,
            fields.Flag("required", otherwise: false),
            fields.Paragraphs("options"),
            fields.LineOrNone("lowest"),
            fields.LineOrNone("highest"),
            fields.ParagraphOrNone("hint"));
        fields.Done();
        Check(fields, question);
        if (question.Id.Length > 0)
        {
            questions.Add(question.Id, question, fields.PlaceOf("id"));
        }
    }

    private static void Check(Fields fields, Question question)
    {
        if (question.Kind == QuestionKind.Choice && question.Options.Count < 2)
        {
            fields.Problems.Add(Problem.TooFewOptions(fields.PlaceOf("options")));
        }

        if (question.Kind != QuestionKind.Choice)
        {
            Refuse(fields, question, "options");
        }

        if (question.Kind != QuestionKind.Scale)
        {
            Refuse(fields, question, "lowest");
            Refuse(fields, question, "highest");
        }
    }

    private static void Refuse(Fields fields, Question question, string key)
    {
        if (fields.Has(key))
        {
            fields.Problems.Add(Problem.NotForThisQuestion(fields.PlaceOf(key), key, Labels.QuestionKinds.Key(question.Kind)));
        }
    }
}
