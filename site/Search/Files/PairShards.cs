using System.Text;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Search.Files;

/// <summary>Which documents have which pairs of words, a line for each number a pair can have; only a query in quotes loads these.</summary>
internal static class PairShards
{
    private const int MostFiles = 56;
    private const int BucketsInAFile = 8192;

    /// <summary>Gives how many numbers go into a file.</summary>
    public static int SizeFor(int buckets) => Math.Max(BucketsInAFile, (buckets + MostFiles - 1) / MostFiles);

    public static IEnumerable<TextFile> Of(PhrasePairs pairs)
    {
        var size = SizeFor(pairs.Buckets);
        for (var first = 0; first < pairs.Buckets; first += size)
        {
            yield return new TextFile($"p{first / size}.txt", TextOf(pairs, first, Math.Min(first + size, pairs.Buckets)));
        }
    }

    private static string TextOf(PhrasePairs pairs, int first, int end)
    {
        var text = new StringBuilder();
        for (var bucket = first; bucket < end; bucket++)
        {
            var previous = -1;
            foreach (var posting in pairs.Of(bucket))
            {
                var document = Postings.DocumentOf(posting);
                text.AppendNumber(document - previous - 1);
                previous = document;
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
