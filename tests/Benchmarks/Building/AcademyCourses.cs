using System.Globalization;
using System.Xml;
using Academy.Benchmarks.Samples;

namespace Academy.Benchmarks.Building;

/// <summary>Writes the courses, runs and learning lines of a made-up catalogue as content of this repository.</summary>
internal sealed class AcademyCourses(string folder)
{
    public static readonly string[] Purposes = ["compliance", "functional-skills", "professional-development", "performance-improvement", "change-culture-strategy"];

    public void Write(SampleCatalogue catalogue)
    {
        foreach (var course in catalogue.Courses)
        {
            Write(course);
        }

        foreach (var line in catalogue.Lines)
        {
            Write(line);
        }
    }

    private void Write(SampleCourse course)
    {
        var index = new Dictionary<string, object?>
        {
            ["id"] = course.Id,
            ["title"] = course.Title,
            ["summary"] = course.Text.Summary,
            ["themes"] = Ids(course.Themes),
            ["purposes"] = new[] { PurposeOf(course) },
            ["jobRoles"] = Ids(course.JobRoles),
            ["outcomes"] = course.Outcomes,
            ["competences"] = Ids(course.Competences),
            ["form"] = course.Form,
            ["level"] = course.Level,
            ["duration"] = Duration(course.Minutes),
            ["price"] = course.Price,
            ["provider"] = course.Provider.Id,
            ["owner"] = "academie",
            ["sharing"] = "shared",
            ["lastChecked"] = Day(course.LastChecked),
            ["reviewBy"] = Day(course.ReviewBy),
            ["units"] = course.Units.Select(Item),
        };
        ContentFile.Write(In("courses", course.Id, "index.md"), index, course.Text.Markdown);
        foreach (var unit in course.Units.Where(unit => unit.Lesson is not null))
        {
            ContentFile.Write(
                In("courses", course.Id, "units", $"{unit.Id}.md"),
                new Dictionary<string, object?> { ["title"] = unit.Title, ["summary"] = unit.Lesson!.Summary },
                unit.Lesson.Markdown);
        }

        foreach (var run in course.Runs)
        {
            Write(course, run);
        }
    }

    private void Write(SampleCourse course, SampleRun run) => ContentFile.Write(In("runs", course.Id, $"{run.Name}.yml"), new Dictionary<string, object?>
    {
        ["organiser"] = "academie",
        ["meetings"] = new[] { new { start = Local(run.Start), end = Local(run.End), place = run.Place.Id, unit = "oefendag" } },
        ["seats"] = run.Seats,
        ["minimum"] = 4,
        ["waitingList"] = true,
        ["enrolUntil"] = Day(run.EnrolUntil),
        ["openTo"] = "all",
    });

    private void Write(SampleLine line)
    {
        var front = new Dictionary<string, object?>
        {
            ["id"] = line.Subject.Id,
            ["title"] = line.Subject.Title,
            ["summary"] = line.Subject.Summary,
            ["themes"] = Ids(line.Themes),
            ["jobRoles"] = Ids(line.JobRoles),
            ["owner"] = "academie",
            ["sharing"] = "shared",
            ["lastChecked"] = "2026-09-01",
            ["reviewBy"] = "2027-09-01",
            ["steps"] = line.Steps.Select(Item),
        };
        ContentFile.Write(In("learning-lines", $"{line.Subject.Id}.md"), front, line.Markdown);
    }

    private static object Item(SampleStep step) => new
    {
        id = step.Id,
        title = step.Title,
        level = step.Level,
        courses = step.Courses.Select(course => course.Id),
        competences = Ids(step.Competences),
        knowledge = step.Knowledge,
        behaviour = step.Behaviour,
    };

    private static object Item(SampleUnit unit)
    {
        var item = new Dictionary<string, object> { ["id"] = unit.Id, ["title"] = unit.Title, ["kind"] = unit.Kind, ["duration"] = Duration(unit.Minutes) };
        if (unit.Url is not null)
        {
            item["url"] = unit.Url;
        }

        return item;
    }

    private static IEnumerable<string> Ids(IEnumerable<Subject> subjects) => subjects.Select(subject => subject.Id);

    public static string PurposeOf(SampleCourse course) => Purposes[course.Title.Length % Purposes.Length];

    public static string Duration(int minutes) => XmlConvert.ToString(TimeSpan.FromMinutes(minutes));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Local(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private string In(params ReadOnlySpan<string> parts) => Path.Combine([folder, .. parts]);
}
