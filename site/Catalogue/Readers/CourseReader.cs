using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>courses/*/index.md</c> with the lessons beside it.</summary>
internal static class CourseReader
{
    public static CourseDraft Read(Document document, IReadOnlyList<Document> lessons, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var course = new Course
        {
            Id = fields.Id("id") ?? document.Name,
            Slug = document.Name,
            Source = document.Path,
            Title = fields.Line("title"),
            Summary = fields.Paragraph("summary"),
            Keywords = KeywordReader.Read(fields),
            Themes = known.Themes.FindAll(fields.Ids("themes", atLeast: 1)),
            Purposes = known.Purposes.FindAll(fields.Ids("purposes", atLeast: 1)),
            JobRoles = known.JobRoles.FindAll(fields.Ids("jobRoles")),
            Outcomes = fields.Paragraphs("outcomes", atLeast: 1),
            Competences = known.Competences.FindAll(fields.Ids("competences")),
            Form = fields.Choice("form", Labels.Forms),
            Level = fields.Choice("level", Labels.Levels),
            Duration = fields.Period("duration"),
            Price = fields.Decimal("price", 0, 100_000),
            Provider = ReadProvider(fields, known),
            Owner = OwnerReader.Read(fields, document, known),
            Sharing = fields.Choice("sharing", Labels.Sharings),
            LastChecked = fields.Date("lastChecked"),
            ReviewBy = fields.Date("reviewBy"),
            Published = fields.DateOrNone("published"),
            Units = UnitReader.Read(fields, document, lessons, known),
            Evaluations = [.. fields.Maps("evaluations").Select(plan => ReadEvaluation(plan, known))],
            Replaces = [.. fields.Ids("replaces").Select(id => id.Text)],
            MemoTrainer = ReadMemoTrainer(fields, known),
            FormerIds = [.. fields.Ids("formerIds").Select(id => id.Text)],
            MovedTo = fields.IdOrNone("movedTo"),
            Retired = fields.DateOrNone("retired"),
            Text = known.Prose.Write(document),
        };
        fields.Done();
        Check(fields, course);
        return new CourseDraft(course, document, fields);
    }

    private static Provider ReadProvider(Fields fields, Known known) =>
        known.Providers.Find(fields.Text("provider")) ?? new Provider("", "", "", null);

    private static EvaluationPlan ReadEvaluation(Fields fields, Known known)
    {
        var questionnaire = fields.Text("questionnaire");
        known.Questionnaires.Find(questionnaire);
        var plan = new EvaluationPlan(
            questionnaire?.Text ?? "", fields.Period("after"), fields.Choices("to", Labels.Respondents, atLeast: 1));
        fields.Done();
        return plan;
    }

    private static MemoTrainer? ReadMemoTrainer(Fields fields, Known known)
    {
        if (!fields.Has("memoTrainer"))
        {
            return null;
        }

        var inner = fields.Map("memoTrainer");
        var quiz = inner.Text("quiz");
        known.Quizzes.Find(quiz);
        var trainer = new MemoTrainer(quiz?.Text ?? "", inner.Period("every"), inner.Count("rounds", 1, 52));
        inner.Done();
        return trainer;
    }

    private static void Check(Fields fields, Course course)
    {
        if (course.LastChecked != default && course.ReviewBy != default && course.ReviewBy <= course.LastChecked)
        {
            fields.Problems.Add(Problem.ReviewTooEarly(fields.PlaceOf("reviewBy")));
        }

        CheckDuration(fields, course);
        if (course is { MovedTo: not null, Retired: not null })
        {
            fields.Problems.Add(Problem.MovedAndRetired(fields.PlaceOf("movedTo")));
        }
    }

    /// <summary>Checks the study load against the units; an optional one counts, since who plans time plans for all of it.</summary>
    private static void CheckDuration(Fields fields, Course course)
    {
        var readable = course.Duration != default && course.Units.All(unit => unit.Duration != default);
        var sum = course.Units.Sum(unit => unit.Duration.ApproximateMinutes);
        if (readable && sum > 0 && sum != course.Duration.ApproximateMinutes)
        {
            fields.Problems.Add(Problem.DurationIsNotTheSum(
                fields.PlaceOf("duration"), course.Duration.ToString(), Period.OfMinutes(sum).ToString()));
        }
    }
}
