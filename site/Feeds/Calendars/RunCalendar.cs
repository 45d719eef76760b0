using System.Text;
using Academy.Site.Catalogue;

namespace Academy.Site.Feeds.Calendars;

/// <summary>A calendar that one can subscribe to: an event per meeting (RFC 5545; name, refresh and source as in RFC 7986).</summary>
internal static class RunCalendar
{
    // The site is built at least once a day.
    private const string Refresh = "PT12H";

    public static byte[] Of(Edition edition, string name, string path, IEnumerable<CourseRun> runs)
    {
        var origin = edition.Municipality.Origin;
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//Academy//Catalogue//NL");
        text.Line("CALSCALE", "GREGORIAN");
        text.Line("METHOD", "PUBLISH");
        text.Text("NAME", name);
        text.Text("X-WR-CALNAME", name);
        text.Line("X-WR-TIMEZONE", AmsterdamTime.Zone);
        text.Line("REFRESH-INTERVAL;VALUE=DURATION", Refresh);
        text.Line("X-PUBLISHED-TTL", Refresh);
        text.Line("SOURCE;VALUE=URI", origin + path);
        AmsterdamTime.Write(text);
        foreach (var run in runs)
        {
            for (var index = 0; index < run.Meetings.Count; index++)
            {
                Write(text, edition, run, index, origin);
            }
        }

        text.Line("END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(CalendarText text, Edition edition, CourseRun run, int index, string origin)
    {
        var meeting = run.Meetings[index];
        var cancelled = run.Cancelled is not null;
        text.Line("BEGIN", "VEVENT");
        text.Line("UID", IdOf(run, index));
        text.Utc("DTSTAMP", DutchTime.StartOf(edition.At));
        text.Local("DTSTART", meeting.Start);
        text.Local("DTEND", meeting.End);
        text.Text("SUMMARY", TitleOf(run, index));
        text.Text("LOCATION", PlaceOf(meeting.Place));
        text.Text("DESCRIPTION", DescriptionOf(run, meeting));
        text.Line("URL;VALUE=URI", origin + run.Course.Url);

        // A higher number tells a calendar that kept the event to take the cancellation over.
        text.Line("SEQUENCE", cancelled ? "1" : "0");
        text.Line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        text.Line("TRANSP", cancelled ? "TRANSPARENT" : "OPAQUE");
        text.Line("END", "VEVENT");
    }

    /// <summary>Gives the same identity in every calendar and every build: the run's key and the meeting's number in it.</summary>
    public static string IdOf(CourseRun run, int index) => StableId.Of("meeting", $"{run.Key}.{index + 1}").ToString();

    private static string TitleOf(CourseRun run, int index)
    {
        var title = run.Meetings.Count == 1 ? run.Course.Title : $"{run.Course.Title} ({index + 1} van {run.Meetings.Count})";
        return run.Cancelled is null ? title : $"Gaat niet door: {title}";
    }

    private static string PlaceOf(Place place) => place.Online
        ? place.Name
        : string.Join(", ", new[] { place.Name, place.Street, $"{place.PostalCode} {place.City}".Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    private static string DescriptionOf(CourseRun run, Meeting meeting)
    {
        List<string> lines = [];
        lines.Add(run.Cancelled is { } cancelled ? $"Deze datum gaat niet door. {cancelled.Reason}" : run.Course.Summary);
        if (meeting.Unit is { } unit)
        {
            lines.Add($"Onderdeel: {unit.Title}.");
        }

        if (meeting.Place.Access is { } access)
        {
            lines.Add(access);
        }

        lines.Add($"Georganiseerd door {run.Organiser.Name}.");
        return string.Join('\n', lines);
    }
}
