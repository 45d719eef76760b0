using System.Globalization;
using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>A run as the standard's <c>CourseOffering</c>. How many seats are taken is live data and not in a file.</summary>
internal static class OoapiOffering
{
    public static void Write(Utf8JsonWriter json, Edition edition, CourseRun run)
    {
        var url = $"{edition.Municipality.Origin}{run.Course.Url}";
        json.WriteString("courseOfferingId", StableId.Of("run", run.Key));
        json.Code("offering_code", run.Key);
        json.Dutch("name", run.Course.Title);
        json.WriteString("state", run.Cancelled is null ? "active" : "cancelled");
        json.WriteString("rosteringState", "definitive");
        json.Moment("startDateTime", run.Start);
        json.Moment("endDateTime", run.End);
        json.Strings("teachingLanguages", ["nl-NL"]);
        json.Strings("modesOfDelivery", [run.Meetings.All(meeting => meeting.Place.Online) ? "online" : OoapiCourse.ModeOf(run.Course)]);
        json.WriteNumber("maxNumberStudents", run.Seats);
        if (run.Minimum is { } minimum)
        {
            json.WriteNumber("minNumberStudents", minimum);
        }

        json.WriteBoolean("resultExpected", false);
        json.WriteString("link", url);
        json.Objects("priceInformation", [run.Course.Price], WritePrice);
        json.Objects("addresses", run.Places.Where(place => !place.Online), Write);
        json.Objects("enrolmentPeriods", [run], (inner, open) => WritePeriod(inner, edition, open, url));
        json.WriteString("courseId", OoapiCourse.IdOf(run.Course));
        json.WriteString("organisationId", OoapiOrganisation.IdOf(run.Organiser));
    }

    private static void WritePrice(Utf8JsonWriter json, decimal price)
    {
        json.WriteString("costType", "total_costs");
        json.WriteString("amount", price.ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteString("currency", "EUR");
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteString("addressType", "teaching");
        if (place.Street is { } street)
        {
            json.WriteString("street", street);
        }

        if (place.PostalCode is { } code)
        {
            json.WriteString("postalCode", code);
        }

        json.WriteString("city", place.City);
        json.WriteString("countryCode", "NL");
        json.Dutch("additional", place.Name);
    }

    // One can sign up from the day that the run stands on the site; the day of the build is one of those.
    private static void WritePeriod(Utf8JsonWriter json, Edition edition, CourseRun run, string url)
    {
        json.Moment("startDateTime", DutchTime.StartOf(edition.At < run.EnrolUntil ? edition.At : run.EnrolUntil));
        json.Moment("endDateTime", run.EnrolBefore);
        json.Strings("targetGroups", [Labels.Dutch(run.OpenTo)]);
        json.WriteString("enrolmentType", "url");
        json.WriteString("enrolmentUrl", $"{url}#pagina-data");
        json.WriteBoolean("queueEnabled", run.WaitingList);
    }
}
