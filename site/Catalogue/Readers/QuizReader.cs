using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>quizzes/*.yml</c>.</summary>
internal static class QuizReader
{
    public static void Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var questions = new Shelf<QuizQuestion>("Vraag", known.Problems);
        foreach (var question in fields.Maps("questions", atLeast: 1))
        {
            Read(question, questions);
        }

        var quiz = new Quiz(
            document.Name,
            fields.Line("title"),
            fields.Paragraph("intro"),
            fields.Decimal("passMark", 0, 1),
            questions.All);
        fields.Done();
        known.Quizzes.Add(document.Name, quiz, document.Start);
    }

    private static void Read(Fields fields, Shelf<QuizQuestion> questions)
    {
        var question = new QuizQuestion(
            fields.Id("id") ?? "",
            fields.Paragraph("text"),
            fields.Choice("kind", Labels.QuizQuestionKinds),
            [.. fields.Maps("options", atLeast: 1).Select(ReadOption)],
            fields.Paragraph("explanation"));
        fields.Done();
        Check(fields, question);
        if (question.Id.Length > 0)
        {
            questions.Add(question.Id, question, fields.PlaceOf("id"));
        }
    }

    private static QuizOption ReadOption(Fields fields)
    {
        var option = new QuizOption(fields.Paragraph("text"), fields.Flag("right", otherwise: false));
        fields.Done();
        return option;
    }

    private static void Check(Fields fields, QuizQuestion question)
    {
        var right = question.Options.Count(option => option.Right);
        var options = fields.PlaceOf("options");
        if (question.Options.Count == 1)
        {
            fields.Problems.Add(Problem.TooFewOptions(options));
        }
        else if (question.Options.Count > 0 && right == 0)
        {
            fields.Problems.Add(Problem.NoRightAnswer(options));
        }
        else if (question.Kind == QuizQuestionKind.One && right > 1)
        {
            fields.Problems.Add(Problem.TooManyRightAnswers(options));
        }
    }
}
