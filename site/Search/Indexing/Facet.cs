using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Search.Indexing;

/// <summary>Something that courses can be chosen by, and its value or values for a course.</summary>
internal sealed record Facet(string Name, Func<Edition, Course, IEnumerable<string>> ValuesOf)
{
    private static readonly (int Minutes, string Id)[] Durations = [(60, "up-to-1h"), (240, "up-to-4h"), (480, "up-to-8h")];

    public static IReadOnlyList<Facet> All { get; } =
    [
        new("theme", (_, course) => course.Themes.Select(theme => theme.Id)),
        new("purpose", (_, course) => course.Purposes.Select(purpose => purpose.Id)),
        new("jobRole", (_, course) => course.JobRoles.Select(role => role.Id)),
        new("form", (_, course) => [Labels.Key(course.Form)]),
        new("level", (_, course) => [Labels.Key(course.Level)]),
        new("duration", (_, course) => [DurationOf(course.Duration)]),
        new("place", (edition, course) => MeetingsOf(edition, course).Select(meeting => meeting.Place.Slug)),
        new("month", (edition, course) => MeetingsOf(edition, course).Select(MonthOf)),
        new("provider", (_, course) => [course.Provider.Slug]),
        new("sharing", (_, course) => [Labels.Sharings.Key(course.Sharing)]),
    ];

    /// <summary>Gives the step of a study load: up to one hour, to four, to eight, or longer.</summary>
    public static string DurationOf(Period duration) =>
        Durations.FirstOrDefault(step => duration.ApproximateMinutes <= step.Minutes).Id ?? "longer";

    private static IEnumerable<Meeting> MeetingsOf(Edition edition, Course course) =>
        edition.ComingRunsOf(course).SelectMany(run => run.Meetings);

    private static string MonthOf(Meeting meeting) =>
        DutchDates.DateOf(meeting.Start).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
