namespace Academy.Site.Search.Analysis;

/// <summary>Cuts text into plain words, one at a time; the same as <c>Assets/js/search/words.js</c>.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>A longer word is left out: nobody types it, and it is mostly an address.</summary>
    public const int Longest = 30;

    private readonly ReadOnlySpan<char> _text = text;
    private Letters _letters;
    private int _at;
    private int _length;
    private int _last = -2;

    /// <summary>Gets the word that was read, until the next one is.</summary>
    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    public readonly ReadOnlySpan<char> Word => ((ReadOnlySpan<char>)_letters)[.._length];

    /// <summary>Gets whether one hyphen ties it to the word before.</summary>
    public bool Joined { get; private set; }

    public bool Read()
    {
        while (ReadLetters() is var (start, end) && _length > 0)
        {
            var next = Named(start, end);
            var before = start > 0 && _last == start - 1 ? Folding.Of(in _text[start - 1])[0] : Folding.Nothing;
            var ending = _length == 1 && _letters[0] == 's' && before == Folding.Quote;
            _at = Math.Max(end, next);
            _last = -2;
            if (!ending && _length <= Longest)
            {
                _last = next;
                Joined = before == Folding.Hyphen;
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads to the end of the next word; a word that is too long keeps its length, not its letters.</summary>
    private (int Start, int End) ReadLetters()
    {
        // In locals, which stay in registers: this loop passes every letter of an edition.
        var (at, start, length) = (_at, _at, 0);
        Span<char> letters = _letters;
        for (; at < _text.Length; at++)
        {
            var folded = Folding.OneOf(_text[at]);
            if (!Folding.IsLetter(folded) && folded != Folding.Pair)
            {
                if (length > 0 && folded != Folding.Vanishing)
                {
                    break;
                }

                continue;
            }

            start = length == 0 ? at : start;
            if (folded == Folding.Pair)
            {
                var pair = Folding.Of(in _text[at]);
                Put(pair[0], letters, length++);
                folded = pair[1];
            }

            Put(folded, letters, length++);
        }

        (_at, _length) = (at, length);
        return (start, at);
    }

    private static void Put(char letter, Span<char> letters, int at)
    {
        if (at < letters.Length)
        {
            letters[at] = letter;
        }
    }

    /// <summary>Keeps names whole that would lose what tells them apart, c#, c++ and .net, and gives where the word ends.</summary>
    private int Named(int start, int end)
    {
        var after = _text[end..];
        if (_length == 1 && _letters[0] == 'c' && after is ['#', ..])
        {
            return Name("csharp", end + 1);
        }

        if (_length == 1 && _letters[0] == 'c' && after is ['+', '+', ..])
        {
            return Name("cpp", end + 2);
        }

        var dotted = _length == 3 && Word.SequenceEqual("net") && start > 0 && _text[start - 1] == '.';
        return dotted && !(start > 1 && Folding.IsLetter(Folding.Of(in _text[start - 2])[0])) ? Name("dotnet", end) : end;
    }

    private int Name(string name, int end)
    {
        for (var at = 0; at < name.Length; at++)
        {
            _letters[at] = name[at];
        }

        _length = name.Length;
        return end;
    }

    [System.Runtime.CompilerServices.InlineArray(Longest)]
    private struct Letters
    {
        private char _first;
    }
}
