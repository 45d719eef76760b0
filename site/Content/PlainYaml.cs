using System.Buffers;

namespace Academy.Site.Content;

/// <summary>
/// Reads the YAML that nearly every file has: keys with values on their own lines, lists of dashes, brackets that close on the
/// line, quotation marks without escapes. Whatever is written otherwise, right or wrong, is not read but left to
/// <see cref="YamlReader"/>, which knows all of YAML and takes some ten times as long. What is read is the very same tree.
/// </summary>
internal ref struct PlainYaml
{
    private static readonly SearchValues<char> KeyLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private static readonly SearchValues<char> EndOfWord = SearchValues.Create(",[]{}\n");

    private readonly string _file;
    private readonly ReadOnlySpan<char> _text;
    private int _lineNumber;
    private int _lineStart;
    private int _at;
    private bool _refused;

    private PlainYaml(string file, ReadOnlySpan<char> text, int firstLine)
    {
        _file = file;
        _text = text;
        _lineNumber = firstLine;
    }

    /// <summary>Gives the tree; null when there is something in the text that is not plain.</summary>
    public static YamlNode? Read(string file, string text, int firstLine)
    {
        if (text.AsSpan().ContainsAny('\t', '\r'))
        {
            return null;
        }

        var yaml = new PlainYaml(file, text, firstLine);
        yaml.SkipEmptyLines();
        if (yaml.IsAtEnd)
        {
            return null;
        }

        var root = yaml.Block(yaml.Indent, 1);
        return yaml._refused || !yaml.IsAtEnd ? null : root;
    }

    private readonly bool IsAtEnd => _at >= _text.Length;

    private readonly int Indent => _at - _lineStart;

    private readonly Position Here => new(_file, _lineNumber, _at - _lineStart + 1);

    /// <summary>Reads the keys or the dashes that stand under each other from here.</summary>
    private YamlNode Block(int indent, int depth) => depth >= YamlReader.Deepest ? Refuse() : Peek() == '-' ? BlockList(indent, depth) : BlockMap(indent, depth);

    private YamlNode BlockList(int indent, int depth)
    {
        var start = Here;
        List<YamlNode> items = [];
        while (!_refused && !IsAtEnd && Indent == indent && Peek() == '-')
        {
            _at++;
            if (Peek() != ' ' || Peek(1) is ' ' or '\n' or '#')
            {
                return Refuse();
            }

            _at++;
            items.Add(IsKey() ? BlockMap(Indent, depth + 1) : Value(indent, depth + 1));
        }

        return EndsHere(indent) ? new YamlList(start, items) : Refuse();
    }

    private YamlNode BlockMap(int indent, int depth)
    {
        var start = Here;
        List<YamlEntry> entries = [];
        while (!_refused && !IsAtEnd && Indent == indent && IsKey())
        {
            var key = Key();
            _at++;
            var value = Peek() is '\n' or '\0' ? Nested(indent, depth) : Peek() == ' ' ? After(' ', indent, depth) : Refuse();
            Add(entries, key, value);
        }

        return entries.Count > 0 && EndsHere(indent) ? new YamlMap(start, entries) : Refuse();
    }

    private YamlNode After(char space, int indent, int depth)
    {
        while (Peek() == space)
        {
            _at++;
        }

        return Value(indent, depth + 1);
    }

    /// <summary>Reads what stands deeper on the next lines; a key without a value is not plain.</summary>
    private YamlNode Nested(int indent, int depth)
    {
        NextLine();
        return !IsAtEnd && Indent > indent ? Block(Indent, depth + 1) : Refuse();
    }

    /// <summary>Reads a value that ends with its line, and goes to the next; a text that goes on there is not plain.</summary>
    private YamlNode Value(int indent, int depth)
    {
        var value = Inline(depth, inBrackets: false);
        SkipSpaces();
        if (Peek() is not ('\n' or '\0'))
        {
            return Refuse();
        }

        NextLine();
        return IsAtEnd || Indent <= indent || IsKey() ? value : Refuse();
    }

    private YamlNode Inline(int depth, bool inBrackets) => Peek() switch
    {
        _ when depth > YamlReader.Deepest => Refuse(),
        '[' => FlowList(depth),
        '{' => FlowMap(depth),
        '"' or '\'' => Quoted(),
        _ => Plain(inBrackets),
    };

    private YamlList FlowList(int depth)
    {
        var start = Here;
        List<YamlNode> items = [];
        for (Next(); Peek() != ']' && !_refused; SkipComma(']'))
        {
            items.Add(Inline(depth + 1, inBrackets: true));
        }

        _at++;
        return new YamlList(start, items);
    }

    private YamlNode FlowMap(int depth)
    {
        var start = Here;
        List<YamlEntry> entries = [];
        for (Next(); Peek() != '}' && !_refused; SkipComma('}'))
        {
            var quoted = Peek() == '"';
            var key = quoted ? Quoted() as YamlText : IsKey() ? Key() : null;

            // After a quotation mark a value may follow at once; after a word there is a space.
            if (key is null || Peek() != ':' || (!quoted && Peek(1) != ' '))
            {
                return Refuse();
            }

            Next();
            Add(entries, key, Inline(depth + 1, inBrackets: true));
        }

        _at++;
        return new YamlMap(start, entries);
    }

    private YamlNode Quoted()
    {
        var (start, mark) = (Here, Peek());
        var rest = _text[(_at + 1)..];
        var length = rest.IndexOfAny(mark, '\n', '\\');
        if (length <= 0 || rest[length] != mark || (length + 1 < rest.Length && rest[length + 1] == mark))
        {
            return Refuse();
        }

        _at += length + 2;
        return new YamlText(start, rest[..length].ToString(), plain: false);
    }

    private YamlNode Plain(bool inBrackets)
    {
        var start = Here;
        var rest = _text[_at..];
        var end = inBrackets ? rest.IndexOfAny(EndOfWord) : rest.IndexOf('\n');
        var word = (end < 0 ? rest : rest[..end]).TrimEnd(' ');
        if (word.IsEmpty || !(char.IsLetterOrDigit(word[0]) || word[0] is '/' or '(') || word[^1] == ':'
            || word.Contains(": ", StringComparison.Ordinal) || word.Contains(" #", StringComparison.Ordinal))
        {
            return Refuse();
        }

        _at += word.Length;
        return new YamlText(start, word.ToString(), plain: true);
    }

    private YamlText Key()
    {
        var start = Here;
        var length = _text[_at..].IndexOfAnyExcept(KeyLetters);
        var key = _text.Slice(_at, length).ToString();
        _at += length;
        return new YamlText(start, key, plain: true);
    }

    /// <summary>Tells whether a word with a colon stands here.</summary>
    private readonly bool IsKey()
    {
        var rest = _text[_at..];
        var length = rest.IndexOfAnyExcept(KeyLetters);
        return length > 0 && char.IsAsciiLetterOrDigit(rest[0]) && rest[length] == ':' && (length + 1 == rest.Length || rest[length + 1] is ' ' or '\n');
    }

    private void Add(List<YamlEntry> entries, YamlText key, YamlNode value)
    {
        foreach (var entry in entries)
        {
            _refused |= entry.Key.Text == key.Text;
        }

        entries.Add(new YamlEntry(key, value));
    }

    private void SkipComma(char close)
    {
        SkipSpaces();
        if (Peek() == ',')
        {
            Next();
            _refused |= Peek() == close || Peek() == ',';
        }
        else
        {
            _refused |= Peek() != close;
        }
    }

    private void Next()
    {
        _at++;
        SkipSpaces();
    }

    private void SkipSpaces()
    {
        while (Peek() == ' ')
        {
            _at++;
        }
    }

    private void NextLine()
    {
        if (IsAtEnd)
        {
            return;
        }

        _at++;
        _lineStart = _at;
        _lineNumber++;
        SkipEmptyLines();
    }

    /// <summary>Goes to the first sign that is no space; a line with nothing or with a remark of its own is skipped.</summary>
    private void SkipEmptyLines()
    {
        SkipSpaces();
        while (Peek() is '\n' or '#')
        {
            var end = _text[_at..].IndexOf('\n');
            _at = end < 0 ? _text.Length : _at + end + 1;
            _lineNumber += end < 0 ? 0 : 1;
            _lineStart = _at;
            SkipSpaces();
        }
    }

    /// <summary>Tells whether what follows belongs to something further out.</summary>
    private readonly bool EndsHere(int indent) => IsAtEnd || Indent < indent;

    private YamlBroken Refuse()
    {
        _refused = true;
        return new YamlBroken(Here);
    }

    private readonly char Peek(int further = 0) => _at + further < _text.Length ? _text[_at + further] : '\0';
}
