using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Indexing;

/// <summary>Every word of every document in its order, as numbers: a word has one number however often it stands somewhere.</summary>
internal sealed class Corpus
{
    /// <summary>Stands between two texts, so that no pair of words crosses it.</summary>
    public const int Break = -1;

    private const int FieldBits = 3;
    private const int FieldMask = (1 << FieldBits) - 1;
    private const int JoinedBit = 1 << FieldBits;
    private const int WordShift = FieldBits + 1;

    // With its tags and the space after it, a word takes more characters than this: room for all at once is never copied.
    private const int FewestCharacters = 5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];
    private readonly int[] _starts;
    private int[] _tokens;
    private int _count;

    public Corpus(IReadOnlyList<SearchDocument> documents)
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _tokens = new int[1 + (documents.Sum(document => document.Texts.Sum(text => text.Text.Length + FewestCharacters)) / FewestCharacters)];
        _starts = new int[documents.Count + 1];
        Lengths = new int[documents.Count][];
        var html = new HtmlText();
        for (var document = 0; document < documents.Count; document++)
        {
            Lengths[document] = new int[FieldWeights.Fields];
            foreach (var text in documents[document].Texts)
            {
                if (text.IsHtml)
                {
                    html.Read(text, (field, block) => Add(document, field, block));
                }
                else
                {
                    Add(document, text.Field, text.Text);
                }
            }

            _starts[document + 1] = _count;
        }
    }

    public IReadOnlyList<string> Words => _words;

    public int Documents => _starts.Length - 1;

    /// <summary>Gets how many words there are in all documents together, and breaks between texts.</summary>
    public int Tokens => _count;

    /// <summary>Gets how many words each document has in each field.</summary>
    public int[][] Lengths { get; }

    /// <summary>Gives the words of a document in their order, with <see cref="Break"/> after each text.</summary>
    public ReadOnlySpan<int> TokensOf(int document) => _tokens.AsSpan(_starts[document].._starts[document + 1]);

    public static int WordOf(int token) => token >> WordShift;

    public static int FieldOf(int token) => token & FieldMask;

    /// <summary>Says whether a hyphen ties the word to the one before.</summary>
    public static bool IsJoined(int token) => (token & JoinedBit) != 0;

    private void Add(int document, SearchField field, ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        while (reader.Read())
        {
            Add((NumberOf(reader.Word) << WordShift) | (reader.Joined ? JoinedBit : 0) | (int)field);
            Lengths[document][(int)field]++;
        }

        Add(Break);
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var number))
        {
            number = _words.Count;
            var text = word.ToString();
            _numbers.Add(text, number);
            _words.Add(text);
        }

        return number;
    }

    private void Add(int token)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        _tokens[_count++] = token;
    }
}
