namespace Academy.Site.Search.Indexing;

/// <summary>A word that can be suggested: its stem, its commonest form, and in how many documents it stands.</summary>
internal readonly record struct VocabularyWord(string Stem, string Form, int Documents);

/// <summary>The words that a typing mistake may have meant: those of titles first, then the common ones.</summary>
internal static class Vocabulary
{
    private const int Most = 20_000;
    private const int Shortest = 4;
    private const int LongestForm = 26;

    public static IReadOnlyList<VocabularyWord> Of(Corpus corpus, TermTable terms, WordEvidence evidence, Postings postings)
    {
        var best = BestForms(corpus, terms, evidence);
        return
        [
            .. Enumerable.Range(0, best.Length)
                .Where(term => best[term] >= 0 && IsFit(corpus.Words[best[term]], terms.Terms[term]))
                .OrderByDescending(term => evidence.IsHeaded(best[term]))
                .ThenByDescending(term => postings.Of(term).Length)
                .ThenBy(term => terms.Terms[term], StringComparer.Ordinal)
                .Take(Most)
                .Select(term => new VocabularyWord(terms.Terms[term], corpus.Words[best[term]], postings.Of(term).Length)),
        ];
    }

    private static int[] BestForms(Corpus corpus, TermTable terms, WordEvidence evidence)
    {
        var best = new int[terms.Terms.Count];
        Array.Fill(best, -1);
        for (var word = 0; word < corpus.Words.Count; word++)
        {
            var term = terms.StemOf(word);
            if (term >= 0 && (best[term] < 0 || evidence.Occurrences[word] > evidence.Occurrences[best[term]]))
            {
                best[term] = word;
            }
        }

        return best;
    }

    private static bool IsFit(string form, string stem) =>
        form.Length is >= Shortest and <= LongestForm && stem.Length <= LongestForm && !form.AsSpan().ContainsAnyInRange('0', '9');
}
