namespace Academy.Site.Search.Indexing;

/// <summary>Which documents have a term, and how much it says about each: gathered by document, read by term.</summary>
/// <param name="expected">About how many there will be: room for them all at once is never copied.</param>
internal sealed class Postings(int expected)
{
    private const int LevelBits = 4;

    private int[] _terms = new int[Math.Max(1, expected)];
    private int[] _values = new int[Math.Max(1, expected)];
    private int _count;
    private int[] _starts = [];

    public void Add(int term, int document, int level)
    {
        if (_count == _terms.Length)
        {
            Array.Resize(ref _terms, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _terms[_count] = term;
        _values[_count++] = (document << LevelBits) | level;
    }

    /// <summary>Brings each term's documents together, in the order in which they were added.</summary>
    public void Sort(int terms)
    {
        _starts = new int[terms + 1];
        for (var at = 0; at < _count; at++)
        {
            _starts[_terms[at] + 1]++;
        }

        for (var term = 0; term < terms; term++)
        {
            _starts[term + 1] += _starts[term];
        }

        var next = _starts.AsSpan(0, terms).ToArray();
        var sorted = new int[_count];
        for (var at = 0; at < _count; at++)
        {
            sorted[next[_terms[at]]++] = _values[at];
        }

        (_values, _terms) = (sorted, []);
    }

    /// <summary>Gives the postings of a term by document; <see cref="DocumentOf"/> and <see cref="LevelOf"/> read them.</summary>
    public ReadOnlySpan<int> Of(int term) => _values.AsSpan(_starts[term].._starts[term + 1]);

    public static int DocumentOf(int posting) => posting >> LevelBits;

    public static int LevelOf(int posting) => posting & ((1 << LevelBits) - 1);
}
