using System.Globalization;
using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.EduDex;

/// <summary>A run as an EDU-DEX <c>programRun</c>, with a course day per meeting.</summary>
internal static class EduDexRun
{
    private const int LongestId = 64;

    public static bool IsOpen(Edition edition, CourseRun run) => run.Cancelled is null && run.EnrolUntil >= edition.At;

    public static void Write(Utf8JsonWriter json, Edition edition, CourseRun run)
    {
        var online = run.Meetings.All(meeting => meeting.Place.Online);
        json.WriteString("id", IdOf(run));
        json.WriteString("status", run.Cancelled is not null ? "canceled" : IsOpen(edition, run) ? "application opened" : "application closed");
        json.Object("startDate", date => WriteFinal(date, run.Start));
        json.Object("endDate", date => WriteFinal(date, run.End));
        json.WriteString("openTo", run.OpenTo == OpenTo.All ? "public" : "client only");
        json.Day("applicationDeadline", run.EnrolUntil);
        json.WriteBoolean("fullyOnline", online);
        json.WriteNumber("maxNumberOfParticipants", run.Seats);
        if (run.Minimum is { } minimum)
        {
            json.WriteNumber("minNumberOfParticipants", minimum);
        }

        json.WriteNumber("numberOfContactSessions", run.Meetings.Count);
        if (run.Meetings.FirstOrDefault(meeting => !meeting.Place.Online) is { } somewhere)
        {
            json.Object("location", location => Write(location, somewhere.Place));
        }

        json.Objects("cost", [run.Course.Price], WriteCost);
        json.Objects("courseDay", run.Meetings.Index(), (inner, day) => WriteDay(inner, day.Index, day.Item));
    }

    private static void WriteDay(Utf8JsonWriter json, int index, Meeting meeting)
    {
        json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{index + 1}"));
        json.Day("date", DutchDates.DateOf(meeting.Start));
        json.WriteString("startTime", Time(meeting.Start));
        json.WriteString("endTime", Time(meeting.End));

        // A location is a place one can go to; what is online says so in fullyOnline.
        if (!meeting.Place.Online)
        {
            json.Object("location", location => Write(location, meeting.Place));
        }
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.Dutch("locationName", place.Name, EduDexWords.Short);
        if (place.Street is { } street)
        {
            json.WriteString("address", street);
        }

        if (place.PostalCode is { } code)
        {
            json.WriteString("zipcode", code);
        }

        json.WriteString("city", place.City);
        json.WriteString("country", "nl");
    }

    private static void WriteCost(Utf8JsonWriter json, decimal price)
    {
        json.WriteString("id", "course");
        json.WriteString("amount", price.ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteBoolean("amountIsFinal", true);
        json.WriteString("costType", "tuition fee");
        json.WriteString("currency", "EUR");
        json.WriteBoolean("isRequiredCost", true);
        json.WriteString("payableBy", "individual");
        json.WriteString("period", "program");
    }

    private static void WriteFinal(Utf8JsonWriter json, DateTimeOffset moment)
    {
        json.Day("date", DutchDates.DateOf(moment));
        json.WriteBoolean("isFinal", true);
    }

    // The standard allows no tilde, and 64 characters: a key that is longer goes by its UUID.
    private static string IdOf(CourseRun run) =>
        run.Key.Length <= LongestId ? run.Key.Replace('~', '/') : StableId.Of("run", run.Key).ToString();

    private static string Time(DateTimeOffset moment) => moment.ToString("HH:mm:sszzz", CultureInfo.InvariantCulture);
}
