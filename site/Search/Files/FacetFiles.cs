using System.Text;
using Academy.Site.Facets;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>
/// The values of each facet, a file for each: a line with the sets of values that occur, and a line with one character per document
/// that says which set is its.
/// </summary>
internal static class FacetFiles
{
    public static IEnumerable<TextFile> Of(IReadOnlyList<SearchDocument> documents) =>
        CourseFacets.Names.Select((facet, number) => new TextFile($"f-{facet}.txt", TextOf([.. documents.Select(document => string.Join(',', document.Facets[number]))])));

    private static string TextOf(string[] sets)
    {
        // The commonest first: their numbers take the fewest bytes.
        string[] ranked = [.. sets.CountBy(set => set).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        var numbers = ranked.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var text = new StringBuilder().AppendJoin('|', ranked).Append('\n');
        foreach (var set in sets)
        {
            text.AppendNumber(numbers[set]);
        }

        return text.ToString();
    }
}
