using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A course in the public catalogue, with its units and the runs that can still be joined.</summary>
internal static class CatalogueCourse
{
    public static void Write(Utf8JsonWriter json, Course course, Edition edition)
    {
        json.WriteString("id", course.Id);
        json.WriteString("title", course.Title);
        json.WriteString("summary", course.Summary);
        json.Strings("keywords", course.Keywords);
        json.WriteString("url", $"{edition.Municipality.Origin}{course.Url}");
        json.Strings("themes", course.Themes.Select(theme => theme.Id));
        json.Strings("jobRoles", course.JobRoles.Select(role => role.Id));
        json.Strings("competences", course.Competences.Select(competence => competence.Id));
        json.Strings("outcomes", course.Outcomes);
        json.WriteString("form", Labels.Key(course.Form));
        json.WriteString("level", Labels.Key(course.Level));
        json.WriteString("duration", course.Duration.ToString());
        json.WriteBoolean("selfPaced", course.SelfPaced);
        json.WriteNumber("price", course.Price);
        json.WriteString("provider", course.Provider.Name);
        json.WriteString("owner", course.Owner);
        json.Day("lastChecked", course.LastChecked);
        json.Objects("units", course.Units, Write);
        json.Objects("runs", edition.ComingRunsOf(course), Write);
    }

    private static void Write(Utf8JsonWriter json, Unit unit)
    {
        json.WriteString("id", unit.Id);
        json.WriteString("title", unit.Title);
        json.WriteString("kind", Labels.Key(unit.Kind));
        json.WriteString("duration", unit.Duration.ToString());
        json.WriteBoolean("optional", unit.Optional);
    }

    // The place of a run is that of its first meeting; each meeting has its own.
    private static void Write(Utf8JsonWriter json, CourseRun run)
    {
        json.WriteString("key", run.Key);
        json.WriteString("organiser", run.Organiser.Name);
        json.Moment("start", run.Start);
        json.Moment("end", run.End);
        WritePlace(json, run.Meetings[0].Place);
        json.WriteNumber("seats", run.Seats);
        json.WriteBoolean("waitingList", run.WaitingList);
        json.Moment("enrolBefore", run.EnrolBefore);
        json.WriteString("openTo", Labels.Openness.Key(run.OpenTo));
        json.Objects("meetings", run.Meetings, (inner, meeting) =>
        {
            inner.Moment("start", meeting.Start);
            inner.Moment("end", meeting.End);
            WritePlace(inner, meeting.Place);
        });
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("place", place.Name);
        json.WriteString("city", place.City);
        json.WriteBoolean("online", place.Online);
    }
}
