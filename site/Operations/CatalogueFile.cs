using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Output;

namespace Academy.Site.Operations;

/// <summary>The public <c>catalogue.json</c> of an edition: what is on offer, for other programs. No personal or private data.</summary>
internal static class CatalogueFile
{
    private const int Format = 1;

    public static OutputFile Of(Edition edition) =>
        new($"{edition.Slug}/catalogue.json", JsonFile.Of(json =>
        {
            json.WriteNumber("format", Format);
            json.WriteString("academy", edition.Municipality.Academy);
            json.WriteString("municipality", edition.Municipality.Name);
            json.WriteString("url", $"https://{edition.Municipality.Domain}/");
            json.Objects("themes", edition.Themes, Write);
            json.Objects(
                "courses",
                edition.Courses.OrderBy(course => course.Id, StringComparer.Ordinal),
                (inner, course) => Write(inner, course, edition));
        }));

    private static void Write(Utf8JsonWriter json, Theme theme)
    {
        json.WriteString("id", theme.Id);
        json.WriteString("title", theme.Title);
    }

    private static void Write(Utf8JsonWriter json, Course course, Edition edition)
    {
        json.WriteString("id", course.Id);
        json.WriteString("title", course.Title);
        json.WriteString("summary", course.Summary);
        json.WriteString("url", $"https://{edition.Municipality.Domain}{course.Url}");
        json.Strings("themes", course.Themes.Select(theme => theme.Id));
        json.WriteString("form", Labels.Key(course.Form));
        json.WriteString("level", Labels.Key(course.Level));
        json.WriteString("duration", course.Duration.ToString());
        json.WriteNumber("price", course.Price);
        json.WriteString("provider", course.Provider.Name);
        json.Objects("runs", edition.ComingRunsOf(course), Write);
    }

    private static void Write(Utf8JsonWriter json, CourseRun run)
    {
        json.WriteString("key", run.Key);
        json.Moment("start", run.Start);
        json.Moment("end", run.End);
        json.WriteString("place", run.Meetings[0].Place.Name);
        json.WriteString("city", run.Meetings[0].Place.City);
        json.WriteBoolean("online", run.Meetings[0].Place.Online);
        json.WriteNumber("seats", run.Seats);
        json.Moment("enrolBefore", run.EnrolBefore);
    }
}
