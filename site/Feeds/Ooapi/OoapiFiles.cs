using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>
/// The catalogue in the words of the Open Education API, version 6 (open-education-api/specification), as files: a server would
/// answer <c>/courses?pageNumber=2</c>, here it is <c>/ooapi/v6/courses/2.json</c>.
/// </summary>
internal static class OoapiFiles
{
    private static readonly string[] Collections = ["courses", "course-offerings", "programmes", "organisations"];

    public static IEnumerable<FeedFile> Of(Edition edition)
    {
        yield return new FeedFile($"{edition.Slug}{OoapiJson.Root}/service.json", "service", 1, () => JsonFile.Of(json => WriteService(json, edition)));
        CourseRun[] runs = [.. edition.UnfinishedRuns()];
        var files = OoapiJson.Pages(edition, Collections[0], edition.Courses, (json, course) => OoapiCourse.Write(json, edition, course))
            .Concat(OoapiJson.Pages(edition, Collections[1], runs, (json, run) => OoapiOffering.Write(json, edition, run)))
            .Concat(OoapiJson.Pages(edition, Collections[2], edition.Lines, (json, line) => OoapiProgramme.Write(json, edition, line)))
            .Concat(OoapiJson.Pages(edition, Collections[3], OoapiOrganisation.AllOf(edition), OoapiOrganisation.Write));
        foreach (var file in files)
        {
            yield return file;
        }
    }

    private static void WriteService(Utf8JsonWriter json, Edition edition)
    {
        json.WriteString("contactEmail", edition.Municipality.Contact.Email);
        json.WriteString("specification", "https://openonderwijsapi.nl/specification/v6/docs.html");
        json.Objects("supportedEndpoints", Collections, (inner, collection) =>
        {
            inner.WriteString("verb", "GET");
            inner.WriteString("endpoint", $"{OoapiJson.Root}/{collection}/1.json");
        });
    }
}
