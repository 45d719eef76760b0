using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;

namespace Academy.Functions.Mail;

/// <summary>Moments in words, as the site writes them: dinsdag 9 maart 2027, 9.30 tot 13.30 uur.</summary>
internal static class DutchDates
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Day(DateTimeOffset moment) => LocalTime.Of(moment).ToString("dddd d MMMM yyyy", Dutch);

    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Dutch);

    /// <summary>Without the day of the week: 9 maart 2027.</summary>
    public static string Date(DateTimeOffset moment) => LocalTime.Of(moment).ToString("d MMMM yyyy", Dutch);

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    public static string Meeting(Meeting meeting) =>
        $"{Day(meeting.Start)}, {Clock(meeting.Start)} tot {Clock(meeting.End)} uur, {Place(meeting)}";

    public static string Place(Meeting meeting) =>
        meeting.Online || meeting.City is null || meeting.Place.Contains(meeting.City, StringComparison.Ordinal) ? meeting.Place : $"{meeting.Place}, {meeting.City}";

    public static string Moment(DateTimeOffset moment) => $"{Day(moment)}, {Clock(moment)} uur";

    /// <summary>All meetings of a run, each on a line of its own when there are several.</summary>
    public static string Run(CourseRun run) => string.Join("\n", run.Meetings.Select(Meeting));

    private static string Clock(DateTimeOffset moment) => LocalTime.Of(moment).ToString("H.mm", CultureInfo.InvariantCulture);
}
