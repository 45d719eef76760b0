using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>learning-lines/*.md</c>.</summary>
internal static class LineReader
{
    public static LineDraft Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var steps = new Shelf<LearningStep>("Stap", known.Problems);
        List<YamlText> courses = [];
        foreach (var step in fields.Maps("steps", atLeast: 1))
        {
            courses.AddRange(Read(step, steps, known));
        }

        var line = new LearningLine
        {
            Id = fields.Id("id") ?? document.Name,
            Slug = document.Name,
            Source = document.Path,
            Title = fields.Line("title"),
            Summary = fields.Paragraph("summary"),
            Keywords = KeywordReader.Read(fields),
            Themes = known.Themes.FindAll(fields.Ids("themes", atLeast: 1)),
            JobRoles = known.JobRoles.FindAll(fields.Ids("jobRoles")),
            Owner = OwnerReader.Read(fields, document, known),
            Sharing = fields.Choice("sharing", Labels.Sharings),
            LastChecked = fields.Date("lastChecked"),
            ReviewBy = fields.Date("reviewBy"),
            Published = fields.DateOrNone("published"),
            FormerIds = [.. fields.Ids("formerIds").Select(id => id.Text)],
            Steps = steps.All,
            Text = known.Prose.Write(document),
        };
        fields.Done();
        if (line.LastChecked != default && line.ReviewBy != default && line.ReviewBy <= line.LastChecked)
        {
            fields.Problems.Add(Problem.ReviewTooEarly(fields.PlaceOf("reviewBy")));
        }

        return new LineDraft(line, courses, fields);
    }

    private static IReadOnlyList<YamlText> Read(Fields fields, Shelf<LearningStep> steps, Known known)
    {
        var id = fields.Id("id");
        var courses = fields.Ids("courses", atLeast: 1);
        var step = new LearningStep(
            id ?? "",
            fields.Line("title"),
            fields.Choice("level", Labels.CareerLevels),
            FindCourses(courses, known),
            known.Competences.FindAll(fields.Ids("competences")),
            fields.Paragraphs("knowledge"),
            fields.Paragraphs("behaviour"),
            fields.Paragraphs("attitude"));
        fields.Done();
        if (id is not null)
        {
            steps.Add(id, step, fields.PlaceOf("id"));
        }

        return courses;
    }

    private static List<Course> FindCourses(IReadOnlyList<YamlText> references, Known known)
    {
        List<Course> courses = [];
        foreach (var reference in references)
        {
            if (known.Courses.Find(reference) is not { } course)
            {
                continue;
            }

            if (course.MovedTo is { } target && !CourseRules.MovesInCircle(course, known))
            {
                known.Problems.Add(Problem.MovedInUse(reference.At, course.Id, target));
            }

            courses.Add(course);
        }

        return courses;
    }
}
