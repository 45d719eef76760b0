using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>Shapes that recur in the Open Education API, version 6.</summary>
internal static class OoapiJson
{
    public const string Root = "/ooapi/v6";

    /// <summary>Gives the collection in pages, each in the standard's envelope; an empty collection is one empty page.</summary>
    public static IEnumerable<FeedFile> Pages<T>(Edition edition, string collection, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        var pages = FeedPages.Of(items);
        foreach (var (index, page) in pages.Index())
        {
            yield return new FeedFile($"{edition.Slug}{Root}/{collection}/{index + 1}.json", collection, page.Length, () => JsonFile.Of(json =>
            {
                json.WriteNumber("pageSize", FeedPages.Size);
                json.WriteNumber("pageNumber", index + 1);
                json.WriteBoolean("hasPreviousPage", index > 0);
                json.WriteBoolean("hasNextPage", index + 1 < pages.Length);
                json.WriteNumber("totalPages", pages.Length);
                json.Objects("items", page, write);
            }));
        }
    }

    public static void Code(this Utf8JsonWriter json, string type, string code) => json.Object("primaryCode", inner =>
    {
        inner.WriteString("codeType", type);
        inner.WriteString("code", code);
    });

    /// <summary>Writes a text in Dutch, in the list of languages that the standard asks.</summary>
    public static void Dutch(this Utf8JsonWriter json, string name, string text) => json.Objects(name, [text], (inner, value) =>
    {
        inner.WriteString("language", "nl-NL");
        inner.WriteString("value", value);
    });

    public static void StudyLoad(this Utf8JsonWriter json, long minutes) => json.Objects("studyLoad", [minutes], (inner, load) =>
    {
        const decimal minutesInAnHour = 60;
        inner.WriteString("studyLoadUnit", "hour");
        inner.WriteNumber("value", decimal.Round(load / minutesInAnHour, 2));
    });
}
