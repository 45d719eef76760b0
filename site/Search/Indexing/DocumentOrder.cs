namespace Academy.Site.Search.Indexing;

/// <summary>
/// Puts documents that are alike beside each other: by theme, then by the words that say most about them. Lists of documents get
/// smaller by it, and results stand together in a file.
/// </summary>
internal static class DocumentOrder
{
    private const int Rare = 400;
    private const int Common = 12;

    /// <summary>Gives the documents' numbers in their new order.</summary>
    public static int[] Of(IReadOnlyList<SearchDocument> documents, Corpus corpus, TermTable terms, WordEvidence evidence)
    {
        var range = (Fewest: Math.Max(4, corpus.Documents / Rare), Most: Math.Max(8, corpus.Documents / Common));
        var weights = new float[corpus.Words.Count];
        var keys = new (int First, int Second)[corpus.Documents];
        List<int> met = [];
        for (var document = 0; document < corpus.Documents; document++)
        {
            foreach (var token in corpus.TokensOf(document))
            {
                if (token == Corpus.Break || terms.StemOf(Corpus.WordOf(token)) == TermTable.None)
                {
                    continue;
                }

                var word = Corpus.WordOf(token);
                if (evidence.Documents[word] < range.Fewest || evidence.Documents[word] > range.Most)
                {
                    continue;
                }

                if (weights[word] == 0)
                {
                    met.Add(word);
                }

                weights[word] += FieldWeights.Of(Corpus.FieldOf(token));
            }

            keys[document] = Heaviest(met, weights, corpus.Documents, evidence);
        }

        return [.. Enumerable.Range(0, corpus.Documents)
            .OrderBy(document => documents[document].Neighbourhood, StringComparer.Ordinal)
            .ThenBy(document => keys[document])];
    }

    private static (int First, int Second) Heaviest(List<int> met, float[] weights, int documents, WordEvidence evidence)
    {
        var (first, second) = (-1, -1);
        var (most, next) = (0f, 0f);
        foreach (var word in met)
        {
            var weight = weights[word] / (weights[word] + 2) * MathF.Log((float)documents / evidence.Documents[word]);
            weights[word] = 0;
            if (weight > most)
            {
                (second, next, first, most) = (first, most, word, weight);
            }
            else if (weight > next)
            {
                (second, next) = (word, weight);
            }
        }

        met.Clear();
        return (first, second);
    }
}
