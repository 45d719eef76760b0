using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Indexing;

/// <summary>
/// Which documents have which words one after another, for a query in quotes. A pair is two words with the small words between them,
/// exactly as written; it has a number that comes from its letters, so that no list of pairs is needed. Two pairs may share a number:
/// a document is then taken wrongly only when it has both words apart as well.
/// </summary>
internal sealed class PhrasePairs
{
    /// <summary>More small words between two words than this, and they are no pair.</summary>
    public const int MostBetween = 3;

    private const int PairsInABucket = 4;

    // On a small site a page would otherwise have a pair in every twentieth number.
    private const int FewestBuckets = 1 << 17;
    private const uint Start = 0x811c9dc5;
    private const uint Prime = 0x01000193;

    private readonly Postings _postings;

    private PhrasePairs(Postings postings, int buckets) => (_postings, Buckets) = (postings, buckets);

    public int Buckets { get; }

    public ReadOnlySpan<int> Of(int bucket) => _postings.Of(bucket);

    public static PhrasePairs Of(Corpus corpus, int[] order)
    {
        uint[] hashes = [.. corpus.Words.Select(HashOf)];
        bool[] small = [.. corpus.Words.Select(StopWords.All.Contains)];
        var buckets = BucketsFor(corpus);
        var postings = new Postings(corpus.Tokens / 2);
        // The place after the last document that has a number, so that it counts once in each.
        var seen = new int[buckets];
        List<int> met = [];
        for (var place = 0; place < order.Length; place++)
        {
            met.Clear();
            Gather(corpus.TokensOf(order[place]), hashes, small, (uint)buckets, met);
            foreach (var bucket in met)
            {
                if (seen[bucket] <= place)
                {
                    seen[bucket] = place + 1;
                    postings.Add(bucket, place, 1);
                }
            }
        }

        postings.Sort(buckets);
        return new PhrasePairs(postings, buckets);
    }

    /// <summary>FNV-1a over the letters of a word.</summary>
    public static uint HashOf(string word)
    {
        var hash = Start;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ letter) * Prime);
        }

        return hash;
    }

    /// <summary>Ties one more word to a pair; the same in <c>Assets/js/search/phrases.js</c>.</summary>
    public static uint Tie(uint pair, uint word) => unchecked(((pair * 31) + word) * Prime);

    // What stands in quotes must be read on the page, and nobody sees keywords.
    private static void Gather(ReadOnlySpan<int> tokens, uint[] hashes, bool[] small, uint buckets, List<int> met)
    {
        var (pair, between, open) = (0u, 0, false);
        foreach (var token in tokens)
        {
            if (token == Corpus.Break || Corpus.FieldOf(token) == (int)SearchField.Keywords)
            {
                open = false;
                continue;
            }

            var word = Corpus.WordOf(token);
            pair = Tie(pair, hashes[word]);
            if (small[word])
            {
                open &= ++between <= MostBetween;
                continue;
            }

            if (open)
            {
                met.Add((int)(Mixed(pair) % buckets));
            }

            (pair, between, open) = (hashes[word], 0, true);
        }
    }

    /// <summary>Spreads the bits, so that the lowest ones depend on all.</summary>
    public static uint Mixed(uint pair) => pair ^ (pair >> 15);

    private static int BucketsFor(Corpus corpus)
    {
        var words = 0;
        for (var document = 0; document < corpus.Documents; document++)
        {
            words += corpus.Lengths[document].Sum();
        }

        return Math.Max(FewestBuckets, words / 2 / PairsInABucket);
    }
}
