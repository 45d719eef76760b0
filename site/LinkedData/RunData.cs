using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.LinkedData;

/// <summary>A run as schema.org's <c>CourseInstance</c>, which is an <c>Event</c> too.</summary>
internal static class RunData
{
    public static void Write(Utf8JsonWriter json, CourseRun run, string url)
    {
        Place[] places = [.. run.Places];
        json.WriteString("name", run.Course.Title);
        json.WriteString("courseMode", ModeOf(run, places));
        json.Moment("startDate", run.Start);
        json.Moment("endDate", run.End);
        json.WriteString("eventAttendanceMode", AttendanceOf(places));
        if (run.Cancelled is not null)
        {
            json.WriteString("eventStatus", "https://schema.org/EventCancelled");
        }

        json.WriteStartArray("location");
        foreach (var place in places)
        {
            json.WriteStartObject();
            Write(json, place, url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("maximumAttendeeCapacity", run.Seats);
        json.Thing("organizer", "Organization", organiser =>
        {
            organiser.WriteString("name", run.Organiser.Name);
            organiser.WriteString("url", $"{run.Organiser.Origin}/");
        });
        json.Thing("offers", "Offer", offer =>
        {
            CourseData.WriteOffer(offer, run.Course);
            offer.WriteString("url", $"{url}#pagina-data");
            offer.Moment("availabilityEnds", run.EnrolBefore);
        });
        if (run.Meetings.Count > 1)
        {
            json.Things("subEvent", "Event", run.Meetings, (inner, meeting) => Write(inner, run, meeting));
        }
    }

    private static void Write(Utf8JsonWriter json, CourseRun run, Meeting meeting)
    {
        json.WriteString("name", meeting.Unit?.Title ?? run.Course.Title);
        json.Moment("startDate", meeting.Start);
        json.Moment("endDate", meeting.End);
        json.WriteString("location", meeting.Place.Name);
    }

    private static void Write(Utf8JsonWriter json, Place place, string url)
    {
        if (place.Online)
        {
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("name", place.Name);
            json.WriteString("url", url);
            return;
        }

        json.WriteString("@type", "Place");
        json.WriteString("name", place.Name);
        json.Thing("address", "PostalAddress", address =>
        {
            Optional(address, "streetAddress", place.Street);
            Optional(address, "postalCode", place.PostalCode);
            address.WriteString("addressLocality", place.City);
            address.WriteString("addressCountry", "NL");
        });
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string ModeOf(CourseRun run, Place[] places) =>
        places.All(place => place.Online) ? "online"
        : run.Course.Form == CourseForm.Blended || places.Any(place => place.Online) ? "blended"
        : "onsite";

    private static string AttendanceOf(Place[] places) =>
        places.All(place => place.Online) ? "https://schema.org/OnlineEventAttendanceMode"
        : places.Any(place => place.Online) ? "https://schema.org/MixedEventAttendanceMode"
        : "https://schema.org/OfflineEventAttendanceMode";
}
