using Academy.Site.Search.Analysis;
using Academy.Site.Search.Compounds;

namespace Academy.Site.Search.Indexing;

/// <summary>What is looked up: the stem of every word of the corpus, of its parts, and of pairs of words written as one.</summary>
internal sealed class TermTable
{
    /// <summary>Stands for a word that is not searched for.</summary>
    public const int None = -1;

    private const int ShortestPair = 5;
    private const int LongestPair = 28;

    private readonly Corpus _corpus;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _terms = [];
    private readonly Dictionary<long, int> _pairs = [];
    private readonly int[] _stems;
    private readonly int[][] _parts;

    public TermTable(Corpus corpus, WordEvidence evidence)
    {
        _corpus = corpus;
        _stems = new int[corpus.Words.Count];
        _parts = new int[corpus.Words.Count][];
        var known = new KnownWords(DutchDictionary.Instance, evidence.Own());
        var seen = evidence.Seen();
        var (splitter, eager) = (new CompoundSplitter(known, seen), new CompoundSplitter(known, seen, eager: true));
        for (var word = 0; word < _stems.Length; word++)
        {
            var text = corpus.Words[word];
            var stop = StopWords.All.Contains(text);
            _stems[word] = stop ? None : NumberOf(Stemmer.Of(text));
            _parts[word] = stop ? [] : PartsOf(evidence.IsHeaded(word) ? eager : splitter, text, _stems[word]);
        }
    }

    public IReadOnlyList<string> Terms => _terms;

    public bool Has(string term) => _numbers.ContainsKey(term);

    /// <summary>Gives the term of a word, or <see cref="None"/>.</summary>
    public int StemOf(int word) => _stems[word];

    /// <summary>Gives the terms of the parts of a compound.</summary>
    public ReadOnlySpan<int> PartsOf(int word) => _parts[word];

    /// <summary>Gives the term of two words written as one, so that <c>jeugdhulp</c> finds <c>jeugd-hulp</c>; or <see cref="None"/>.</summary>
    public int PairOf(int first, int second)
    {
        var both = ((long)first << 32) | (uint)second;
        if (_pairs.TryGetValue(both, out var number))
        {
            return number;
        }

        var (head, tail) = (_corpus.Words[first], _corpus.Words[second]);
        var length = head.Length + tail.Length;
        number = char.IsAsciiLetter(head[0]) && tail.Length > 1 && length is >= ShortestPair and <= LongestPair
            ? NumberOf(Stemmer.Of(head + tail))
            : None;
        _pairs.Add(both, number);
        return number;
    }

    private int[] PartsOf(CompoundSplitter splitter, string word, int stem) =>
        [.. splitter.PartsOf(word).Where(part => !StopWords.All.Contains(part)).Select(part => NumberOf(Stemmer.Of(part))).Where(part => part != stem).Distinct()];

    private int NumberOf(string term)
    {
        if (!_numbers.TryGetValue(term, out var number))
        {
            number = _terms.Count;
            _numbers.Add(term, number);
            _terms.Add(term);
        }

        return number;
    }
}
