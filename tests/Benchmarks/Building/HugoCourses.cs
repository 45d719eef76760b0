using System.Globalization;
using System.Text.Json;
using Academy.Benchmarks.Samples;

namespace Academy.Benchmarks.Building;

/// <summary>Writes the courses, runs and learning lines of a made-up catalogue as pages and data of a Hugo site.</summary>
internal sealed class HugoCourses(string folder)
{
    public void Write(SampleCatalogue catalogue)
    {
        // In the order of their titles, as every list has them.
        foreach (var (place, course) in catalogue.Courses.OrderBy(course => course.Title, StringComparer.OrdinalIgnoreCase).Index())
        {
            Write(catalogue, course, place + 1);
        }

        foreach (var line in catalogue.Lines)
        {
            Write(line);
        }

        WriteRuns(catalogue);
    }

    private void Write(SampleCatalogue catalogue, SampleCourse course, int place)
    {
        Dictionary<string, object?> front = new()
        {
            ["type"] = "cursus",
            ["weight"] = place,
            ["rank"] = HugoFacets.RankOf(course, place),
            ["title"] = course.Title,
            ["description"] = course.Text.Summary,
            ["themas"] = Ids(course.Themes),
            ["first"] = course.Themes[0].Id,
            ["functies"] = Ids(course.JobRoles),
            ["aanbieders"] = new[] { course.Provider.Id },
            ["competences"] = course.Competences.Select(competence => competence.Title),
            ["purposes"] = new[] { AcademyCourses.PurposeOf(course) },
            ["outcomes"] = course.Outcomes,
            ["form"] = DutchWords.Form(course.Form),
            ["level"] = DutchWords.Level(course.Level),
            ["time"] = DutchWords.Duration(course.Minutes),
            ["duration"] = AcademyCourses.Duration(course.Minutes),
            ["euro"] = course.Price,
            ["price"] = course.Price == 0 ? "Gratis" : string.Create(CultureInfo.InvariantCulture, $"€ {course.Price}"),
            ["selfPaced"] = course.SelfPaced,
            ["lastmod"] = course.LastChecked,
            ["reviewBy"] = course.ReviewBy,
            ["units"] = course.Units.Select(unit => UnitOf(course, unit)),
            ["runs"] = course.Runs.OrderBy(run => run.Start).Select(run => RunOf(course, run)),
            ["leerlijn"] = catalogue.LinesWith(course).Select(line => line.Subject.Id),
            ["lines"] = catalogue.LinesWith(course).OrderBy(line => line.Subject.Title, StringComparer.Ordinal).SelectMany(line => PlacesOf(line, course)),
            ["scripts"] = course.Runs.Count > 0 ? new[] { "seats", "personal", "device" } : ["personal", "device"],
        };
        foreach (var (section, ids) in HugoFacets.Of(course))
        {
            front[section] = ids;
        }

        Put($"cursussen/{course.Id}.md", front, course.Text.Markdown);
        foreach (var unit in course.Units.Where(unit => unit.Lesson is not null))
        {
            Put(
                $"cursussen/{course.Id}/{unit.Id}.md",
                new() { ["type"] = "les", ["title"] = unit.Title, ["description"] = unit.Lesson!.Summary, ["lastmod"] = course.LastChecked, ["time"] = DutchWords.Duration(unit.Minutes), ["next"] = NextOf(course, unit) },
                unit.Lesson.Markdown);
        }
    }

    private void Write(SampleLine line) => Put($"leerlijnen/{line.Subject.Id}.md", new()
    {
        ["title"] = line.Subject.Title,
        ["scripts"] = new[] { "personal", "device" },
        ["description"] = line.Subject.Summary,
        ["themas"] = Ids(line.Themes),
        ["functies"] = Ids(line.JobRoles),
        ["lastmod"] = new DateOnly(2026, 9, 1),
        ["reviewBy"] = new DateOnly(2027, 9, 1),
        ["heading"] = $"Leerlijn {line.Subject.Title}",
        ["duration"] = DutchWords.StudyTime(line),
        ["hours"] = DutchWords.Load(DutchWords.CoursesIn(line)),
        ["lowest"] = DutchWords.Capital(line.Steps[0].Level),
        ["levels"] = $"{DutchWords.Capital(line.Steps[0].Level)} tot {line.Steps[^1].Level}",
        ["size"] = DutchWords.Size(line),
        ["steps"] = line.Steps.Select(step => new
        {
            title = step.Title,
            level = DutchWords.Capital(step.Level),
            size = $"{DutchWords.Courses(step.Courses.Count)} · {DutchWords.Load(step.Courses).ToLowerInvariant()}",
            courses = step.Courses.Select(course => $"/cursussen/{course.Id}"),
            competences = step.Competences.Select(competence => competence.Title),
            knowledge = step.Knowledge,
            behaviour = step.Behaviour,
        }),
    }, line.Markdown);

    private void WriteRuns(SampleCatalogue catalogue)
    {
        var runs = catalogue.Courses
            .SelectMany(course => course.Runs.Select(run => (course, run)))
            .OrderBy(pair => pair.run.Start)
            .ThenBy(pair => $"{pair.course.Id}~{pair.run.Name}", StringComparer.Ordinal)
            .Select(pair => RunOf(pair.course, pair.run));
        var path = Path.Combine(folder, "data", "runs.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(runs));
    }

    private static object RunOf(SampleCourse course, SampleRun run) => new
    {
        key = $"{course.Id}~{run.Name}",
        title = course.Title,
        url = $"/cursussen/{course.Id}/",
        month = run.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        start = run.Start,
        end = run.End,
        until = run.EnrolUntil,
        themes = Ids(course.Themes),
        place = run.Place.Id,
        venue = run.Place.Name,
        street = run.Place.Street,
        city = run.Place.City,
        seats = run.Seats,
    };

    private static IEnumerable<object> PlacesOf(SampleLine line, SampleCourse course) =>
        from step in line.Steps.Index()
        where step.Item.Courses.Contains(course)
        select new
        {
            title = line.Subject.Title,
            url = $"/leerlijnen/{line.Subject.Id}/",
            step = string.Create(CultureInfo.InvariantCulture, $"Stap {step.Index + 1} van {line.Steps.Count}: {step.Item.Title} ({step.Item.Level})"),
        };

    private static object UnitOf(SampleCourse course, SampleUnit unit) => new
    {
        id = unit.Id,
        own = unit.Kind is "e-learning" or "micro" or "assignment",
        title = unit.Title,
        kind = $"{DutchWords.Unit(unit.Kind)} · {DutchWords.Duration(unit.Minutes)}",
        address = unit.Url ?? (unit.Lesson is null ? null : $"/cursussen/{course.Id}/{unit.Id}/"),
        elsewhere = unit.Url is not null,
    };

    private static IEnumerable<object> NextOf(SampleCourse course, SampleUnit unit) => course.Units
        .SkipWhile(other => other != unit).Skip(1)
        .Where(other => other.Lesson is not null)
        .Take(1)
        .Select(other => new { title = other.Title, url = $"/cursussen/{course.Id}/{other.Id}/" });

    private static IEnumerable<string> Ids(IEnumerable<Subject> subjects) => subjects.Select(subject => subject.Id);

    private void Put(string path, Dictionary<string, object?> front, string markdown = "") =>
        ContentFile.Write(Path.Combine(folder, "content", path), front, markdown);
}
