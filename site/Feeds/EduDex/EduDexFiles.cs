using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;
using Academy.Site.Output;

namespace Academy.Site.Feeds.EduDex;

/// <summary>
/// The courses in the words of the EDU-DEX data API 1.0.2, as files: the list of programs that a supplier has, and the programs
/// themselves in pages of the form that <c>/programs/bulk</c> answers.
/// </summary>
internal static class EduDexFiles
{
    // Everyone may see it; an identity here would make it an offer for one client.
    private const string Client = "public";

    public static IEnumerable<OutputFile> Of(Edition edition)
    {
        yield return new OutputFile($"{edition.Slug}/edudex/programs.json", JsonFile.Of(json =>
            json.Objects("items", edition.Courses, (inner, course) =>
            {
                WriteKey(inner, course);
                inner.Moment("lastChange", DutchTime.StartOf(course.LastChecked));
            })));
        var pages = FeedPages.Of(edition.Courses);
        for (var index = 0; index < pages.Length; index++)
        {
            yield return new OutputFile($"{edition.Slug}/edudex/programs/{index + 1}.json", JsonFile.Of(json =>
                json.Objects("programs", pages[index], (inner, course) =>
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
