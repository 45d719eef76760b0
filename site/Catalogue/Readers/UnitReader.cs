using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads the units of a course.</summary>
internal static class UnitReader
{
    // In minutes: a micro lesson fits between two meetings.
    private const int LongestMicro = 10;

    public static IReadOnlyList<Unit> Read(
        Fields course, Document document, IReadOnlyList<Document> lessons, Known known)
    {
        var units = new Shelf<Unit>("Onderdeel", known.Problems);
        var maps = course.Maps("units", atLeast: 1);
        foreach (var fields in maps)
        {
            var unit = ReadOne(fields, document, lessons, known);
            if (unit.Id.Length > 0)
            {
                units.Add(unit.Id, unit, fields.PlaceOf("id"));
            }
        }

        foreach (var fields in maps)
        {
            CheckWaivers(fields, units);
        }

        // Units that could not be read are a problem already; their lessons are not.
        if (units.All.Count > 0)
        {
            CheckLessons(lessons, units, known.Problems);
        }

        return units.All;
    }

    private static Unit ReadOne(Fields fields, Document document, IReadOnlyList<Document> lessons, Known known)
    {
        var id = fields.Id("id") ?? "";
        var hasKind = fields.Has("kind");
        var kind = fields.Choice("kind", Labels.UnitKinds);
        var quiz = fields.Has("quiz") ? fields.Text("quiz") : null;
        known.Quizzes.Find(quiz);
        var unit = new Unit
        {
            Id = id,
            Title = fields.Line("title"),
            Kind = kind,
            Duration = fields.Period("duration"),
            Url = fields.Has("url") ? fields.Url("url") : null,
            Quiz = quiz?.Text,
            Waives = [.. fields.Ids("waives").Select(waived => waived.Text)],
            Optional = fields.Flag("optional", otherwise: false),
            Lesson = lessons.FirstOrDefault(lesson => lesson.Name == id) is { } text ? ReadLesson(text, known) : null,
        };
        fields.Done();
        if (hasKind && id.Length > 0)
        {
            CheckKind(fields, unit, document);
        }

        return unit;
    }

    private static MicroLesson ReadLesson(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var lesson = new MicroLesson(
            document.Path, fields.Line("title"), fields.Paragraph("summary"), known.Prose.Write(document));
        fields.Done();
        return lesson;
    }

    private static void CheckKind(Fields fields, Unit unit, Document document)
    {
        var kind = Labels.Key(unit.Kind);
        if (unit.Kind == UnitKind.Quiz && !fields.Has("quiz"))
        {
            fields.Problems.Add(Problem.UnitNeeds(fields.PlaceOf("kind"), kind, "quiz"));
        }

        if (unit.Kind != UnitKind.Quiz && fields.Has("quiz"))
        {
            fields.Problems.Add(Problem.UnitHasNo(fields.PlaceOf("quiz"), kind, "quiz"));
        }

        if (unit.Kind != UnitKind.ELearning && fields.Has("url"))
        {
            fields.Problems.Add(Problem.UnitHasNo(fields.PlaceOf("url"), kind, "url"));
        }

        if (unit.Kind == UnitKind.Micro && unit.Duration.ApproximateMinutes > LongestMicro)
        {
            fields.Problems.Add(Problem.MicroTooLong(fields.PlaceOf("duration"), LongestMicro));
        }

        if (unit is { Kind: UnitKind.Micro, Lesson: null })
        {
            var folder = document.Path[..document.Path.LastIndexOf('/')];
            fields.Problems.Add(Problem.LessonMissing(fields.PlaceOf("id"), $"{folder}/units/{unit.Id}.md"));
        }
    }

    private static void CheckWaivers(Fields fields, Shelf<Unit> units)
    {
        foreach (var waived in fields.Ids("waives"))
        {
            if (units.Find(waived) is { } unit && fields.Id("id") == unit.Id)
            {
                fields.Problems.Add(Problem.WaivesItself(waived.At, waived.Text));
            }
        }
    }

    private static void CheckLessons(IReadOnlyList<Document> lessons, Shelf<Unit> units, ProblemList problems)
    {
        foreach (var lesson in lessons)
        {
            if (units.Get(lesson.Name) is not { Kind: UnitKind.Micro })
            {
                var micro = units.All.Where(unit => unit.Kind == UnitKind.Micro).Select(unit => unit.Id);
                problems.Add(Problem.LessonWithoutUnit(lesson.Start, lesson.Name, Suggestion.For(lesson.Name, micro)));
            }
        }
    }
}
