using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>What a result shows of each document, some documents to a file: address, title, excerpt, facts, with tabs between.</summary>
internal static class DisplayShards
{
    private const int Longest = 160;
    private const int MostFiles = 271;
    private const int Fewest = 8;

    /// <summary>Gives how many documents go into a file: few, so that ten results bring little else.</summary>
    public static int SizeFor(int documents) => Math.Max(Fewest, (documents + MostFiles - 1) / MostFiles);

    public static IEnumerable<TextFile> Of(IReadOnlyList<SearchDocument> documents)
    {
        var size = SizeFor(documents.Count);
        return documents.Chunk(size).Select((chunk, number) => new TextFile($"d{number}.txt", TextOf(chunk)));
    }

    private static string TextOf(SearchDocument[] documents)
    {
        var text = new StringBuilder();
        foreach (var document in documents)
        {
            text.Append(document.Url).Append('\t')
                .Append(Line(document.Title)).Append('\t')
                .Append(Excerpt(Line(document.Summary))).Append('\t')
                .Append(Line(document.Facts)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Excerpt(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest - 1);
        return string.Concat(text.AsSpan(0, end > 0 ? end : Longest - 1), "…");
    }
}
