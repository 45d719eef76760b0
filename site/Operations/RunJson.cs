using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A run as the functions need it: moments with their offset, seats, and whether it goes on.</summary>
internal static class RunJson
{
    public static void Write(Utf8JsonWriter json, CourseRun run)
    {
        json.WriteString("key", run.Key);
        json.WriteString("course", run.Course.Id);
        json.WriteString("organiser", run.Organiser.Slug);
        json.Objects("meetings", run.Meetings, Write);
        json.WriteNumber("seats", run.Seats);
        if (run.Minimum is { } minimum)
        {
            json.WriteNumber("minimum", minimum);
        }
        else
        {
            json.WriteNull("minimum");
        }

        json.WriteBoolean("waitingList", run.WaitingList);
        json.Moment("enrolBefore", run.EnrolBefore);
        json.WriteString("openTo", Labels.Openness.Key(run.OpenTo));
        WriteCancellation(json, run.Cancelled);
    }

    private static void Write(Utf8JsonWriter json, Meeting meeting)
    {
        json.Moment("start", meeting.Start);
        json.Moment("end", meeting.End);
        json.WriteString("place", meeting.Place.Name);
        json.WriteString("city", meeting.Place.City);
        json.WriteBoolean("online", meeting.Place.Online);
        json.WriteString("unit", meeting.Unit?.Id);
    }

    private static void WriteCancellation(Utf8JsonWriter json, Cancellation? cancellation)
    {
        if (cancellation is null)
        {
            json.WriteNull("cancelled");
            return;
        }

        json.Object("cancelled", inner =>
        {
            inner.Day("on", cancellation.On);
            inner.WriteString("reason", cancellation.Reason);
        });
    }
}
