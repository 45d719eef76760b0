using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.EduDex;

/// <summary>
/// The courses in the words of the EDU-DEX data API 1.0.2, as files: the list of programs that a supplier has, and the programs
/// themselves in pages of the form that <c>/programs/bulk</c> answers.
/// </summary>
internal static class EduDexFiles
{
    // Everyone may see it; an identity here would make it an offer for one client.
    private const string Client = "public";

    public static IEnumerable<FeedFile> Of(Edition edition)
    {
        yield return new FeedFile($"{edition.Slug}/edudex/programs.json", "list", edition.Courses.Count, () => JsonFile.Of(json =>
            json.Objects("items", edition.Courses, (inner, course) =>
            {
                WriteKey(inner, course);
                inner.Moment("lastChange", DutchTime.StartOf(course.LastChecked));
            })));
        foreach (var (index, page) in FeedPages.Of(edition.Courses).Index())
        {
            yield return new FeedFile($"{edition.Slug}/edudex/programs/{index + 1}.json", "programs", page.Length, () => JsonFile.Of(json =>
                json.Objects("programs", page, (inner, course) =>
                {
                    WriteKey(inner, course);
                    inner.Object("data", data => EduDexProgram.Write(data, edition, course));
                })));
        }
    }

    private static void WriteKey(Utf8JsonWriter json, Course course)
    {
        json.WriteString("orgUnitId", course.Provider.Slug);
        json.WriteString("programId", course.Id);
        json.WriteString("clientId", Client);
    }
}
