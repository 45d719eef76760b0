using Academy.Site.Search.Analysis;
using Academy.Site.Search.Compounds;

namespace Academy.Site.Search.Indexing;

/// <summary>How often each word stands in the corpus, and what that says about parts of compounds.</summary>
internal sealed class WordEvidence
{
    private const int SmallSite = 200;
    private const int ShortestPart = 3;

    private readonly Corpus _corpus;
    private readonly bool[] _headed;

    public WordEvidence(Corpus corpus)
    {
        _corpus = corpus;
        var words = corpus.Words.Count;
        (Documents, Occurrences, _headed) = (new int[words], new int[words], new bool[words]);
        var last = new int[words];
        for (var document = 0; document < corpus.Documents; document++)
        {
            foreach (var token in corpus.TokensOf(document))
            {
                if (token != Corpus.Break)
                {
                    Count(Corpus.WordOf(token), Corpus.FieldOf(token), last, document + 1);
                }
            }
        }
    }

    /// <summary>Gets in how many documents each word stands.</summary>
    public int[] Documents { get; }

    /// <summary>Gets how often each word stands anywhere.</summary>
    public int[] Occurrences { get; }

    /// <summary>Says whether a title, a heading or a keyword has the word.</summary>
    public bool IsHeaded(int word) => _headed[word];

    /// <summary>Gives the stems that stand on the site as words of their own: what a short part of a compound needs.</summary>
    public HashSet<string> Seen()
    {
        var fewest = _corpus.Documents < SmallSite ? 1 : 2;
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var word = 0; word < _corpus.Words.Count; word++)
        {
            if (Documents[word] >= fewest && _corpus.Words[word].Length >= ShortestPart)
            {
                seen.Add(Stemmer.Of(_corpus.Words[word]));
            }
        }

        return seen;
    }

    /// <summary>Gives words that no dictionary has and that may be parts all the same: <c>sprint</c>, <c>datalek</c>.</summary>
    public HashSet<string> Own()
    {
        var common = Math.Max(5, _corpus.Documents / SmallSite);
        HashSet<string> own = new(StringComparer.Ordinal);
        for (var word = 0; word < _corpus.Words.Count; word++)
        {
            var text = _corpus.Words[word];
            if (text.Length is >= 4 and <= 9
                && (Documents[word] >= common || (Documents[word] >= 3 && _headed[word]))
                && !text.AsSpan().ContainsAnyInRange('0', '9')
                && !StopWords.All.Contains(text)
                && !DutchDictionary.Instance.Contains(text))
            {
                own.Add(text);
            }
        }

        return own;
    }

    private void Count(int word, int field, int[] last, int document)
    {
        Occurrences[word]++;
        _headed[word] |= field <= (int)SearchField.Keywords;
        if (last[word] != document)
        {
            last[word] = document;
            Documents[word]++;
        }
    }
}
