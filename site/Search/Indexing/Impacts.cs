namespace Academy.Site.Search.Indexing;

/// <summary>Works out what every term says about every document: BM25F, in a few steps, so that a browser has nothing to work out.</summary>
internal sealed class Impacts(Corpus corpus, TermTable terms)
{
    // From here on part of a word in the body says too little about a document to be worth its bytes.
    private const int LargeSite = 2000;

    private readonly bool _large = corpus.Documents > LargeSite;
    private readonly Postings _postings = new(corpus.Tokens);
    private readonly List<int> _met = [];
    private readonly float[] _weights = new float[FieldWeights.Fields];
    private readonly double[] _averages = AveragesOf(corpus);
    private float[] _titles = new float[terms.Terms.Count + 1024];
    private float[] _sums = new float[terms.Terms.Count + 1024];

    /// <summary>Gives the postings, with the documents numbered in the given order.</summary>
    public Postings Of(int[] order)
    {
        for (var place = 0; place < order.Length; place++)
        {
            Sum(order[place]);
            foreach (var term in _met)
            {
                _postings.Add(term, place, FieldWeights.LevelOf(_sums[term], _titles[term]));
                _sums[term] = 0;
                _titles[term] = 0;
            }

            _met.Clear();
        }

        _postings.Sort(terms.Terms.Count);
        return _postings;
    }

    private void Sum(int document)
    {
        for (var field = 0; field < _weights.Length; field++)
        {
            _weights[field] = FieldWeights.Of(field, corpus.Lengths[document][field], _averages[field]);
        }

        var previous = TermTable.None;
        foreach (var token in corpus.TokensOf(document))
        {
            var word = token == Corpus.Break ? TermTable.None : Corpus.WordOf(token);
            if (word == TermTable.None || terms.StemOf(word) == TermTable.None)
            {
                previous = TermTable.None;
                continue;
            }

            AddWord(word, Corpus.FieldOf(token));
            if (previous != TermTable.None && MayBeOne(token) && terms.PairOf(previous, word) is var pair and not TermTable.None)
            {
                Add(pair, _weights[Corpus.FieldOf(token)] * FieldWeights.Pair, Corpus.FieldOf(token));
            }

            previous = word;
        }
    }

    private void AddWord(int word, int field)
    {
        var weight = _weights[field];
        Add(terms.StemOf(word), weight, field);
        if (_large && field == (int)SearchField.Body)
        {
            return;
        }

        foreach (var part in terms.PartsOf(word))
        {
            Add(part, weight * FieldWeights.Part, field);
        }
    }

    // Titles, headings and keywords, and what a hyphen ties: elsewhere a pair of words is seldom written as one.
    private static bool MayBeOne(int token) => Corpus.IsJoined(token) || Corpus.FieldOf(token) <= (int)SearchField.Keywords;

    private void Add(int term, float weight, int field)
    {
        if (term >= _sums.Length)
        {
            Array.Resize(ref _titles, term * 2);
            Array.Resize(ref _sums, term * 2);
        }

        if (_sums[term] == 0)
        {
            _met.Add(term);
        }

        _sums[term] += weight;
        if (field == (int)SearchField.Title)
        {
            _titles[term] += weight;
        }
    }

    private static double[] AveragesOf(Corpus corpus)
    {
        var averages = new double[FieldWeights.Fields];
        for (var field = 0; field < averages.Length; field++)
        {
            averages[field] = Math.Max(1, corpus.Lengths.Sum(lengths => lengths[field]) / (double)Math.Max(1, corpus.Documents));
        }

        return averages;
    }
}
