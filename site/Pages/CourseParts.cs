using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>What content decides of the page of a course and of a lesson.</summary>
internal static class CourseParts
{
    // What the templates put around one of each, with what search engines read of it, in bytes: seen on made pages.
    private const int Meeting = 1_500;
    private const int Unit = 300;
    private const int Item = 100;

    // A title stands in the head, above the page, in what programs read and in the subject of a mail; a summary in less places.
    private const int Titles = 8;
    private const int Summaries = 4;

    public static PageParts Of(Edition edition, Course course)
    {
        var runs = edition.RunsOf(course).Select(run => new RunView(run, edition.At)).ToArray();
        bool[] shape = [CourseView.IsRetired(course, edition), course.SelfPaced, runs.Any(run => run.Coming), runs.Any(run => !run.Coming), edition.LinesWith(course).Any()];
        return new PageParts($"course {string.Join(' ', shape)}")
        {
            Text = course.Text,
            Links = [.. course.Units.Select(unit => unit.Url).OfType<string>(), ImproveLink.To(edition.Municipality, course.Source, course.Title)],
            Size = (Titles * course.Title.Length) + (Summaries * course.Summary.Length) + (Item * edition.LinesWith(course).Count())
                + course.Outcomes.Sum(outcome => (2 * outcome.Length) + Item)
                + course.Units.Sum(unit => (2 * unit.Title.Length) + (unit.Url?.Length ?? 0) + Unit)
                + (Meeting * runs.Sum(run => run.Run.Meetings.Count))
                + (Item * (course.Themes.Count + course.JobRoles.Count + course.Competences.Count + course.Purposes.Count)),
        };
    }

    public static PageParts OfLesson(Course course, Unit unit)
    {
        var lesson = unit.Lesson!;
        return new PageParts("lesson")
        {
            Text = lesson.Text,
            Size = (Titles * lesson.Title.Length) + (Summaries * (lesson.Summary.Length + course.Title.Length)),
        };
    }
}
