using Academy.Site.Catalogue;

namespace Academy.Site.Feeds.Calendars;

/// <summary>The calendars of an edition: everything, each theme, and each course that has something to come.</summary>
internal static class CalendarFiles
{
    public const string Agenda = "/agenda.ics";

    public static string PathOf(Theme theme) => $"{theme.Url}agenda.ics";

    /// <summary>Gives the address of a course's calendar, or null for a course with nothing to come.</summary>
    public static string? PathOf(Edition edition, Course course) =>
        edition.UnfinishedRunsOf(course).Any() ? PathOf(course) : null;

    public static IEnumerable<FeedFile> Of(Edition edition)
    {
        var academy = edition.Municipality.Academy;

        // A run that is called off stays until its day has passed, so that who subscribed sees that it is.
        CourseRun[] shown = [.. edition.UnfinishedRuns()];
        yield return File(edition, Agenda, academy, shown);
        foreach (var theme in edition.Themes)
        {
            yield return File(edition, PathOf(theme), $"{theme.Title} – {academy}", [.. shown.Where(run => run.Course.Themes.Any(one => one.Id == theme.Id))]);
        }

        foreach (var runs in shown.GroupBy(run => run.Course.Id))
        {
            var course = runs.First().Course;
            yield return File(edition, PathOf(course), $"{course.Title} – {academy}", [.. runs]);
        }
    }

    private static string PathOf(Course course) => $"{course.Url}agenda.ics";

    private static FeedFile File(Edition edition, string path, string name, CourseRun[] runs) =>
        new(edition.Slug + path, "calendar", runs.Sum(run => run.Meetings.Count), () => RunCalendar.Of(edition, name, path, runs));
}
