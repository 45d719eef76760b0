using System.Buffers;
using System.Net;
using System.Text;

namespace Academy.Site.Checks;

/// <summary>
/// Reads a page that is written plainly, as ours are: every element closed in its turn, every value between double quotes, nothing
/// that a browser would move (<see cref="PlainNesting"/>). A page that is not plain is not read; <see cref="BrowserTree"/> reads any
/// page, and takes many times as long. Elements and attributes that no check asks for are left out (<see cref="PlainNames"/>).
/// </summary>
internal ref struct PlainTree
{
    private const string Beginning = "<!DOCTYPE html>";
    private const string Space = " \n";

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \n/>=\"'<");

    private readonly ReadOnlySpan<char> _page;
    private readonly List<PageElement> _elements = [];
    private readonly List<KeyValuePair<string, string?>> _attributes = [];
    private readonly PlainNesting _nesting = new();
    private readonly List<(int Element, int Start)> _headings = [];
    private string? _title;
    private int _at = Beginning.Length;

    private PlainTree(ReadOnlySpan<char> page) => _page = page;

    /// <summary>Gives the tree of a page in UTF-8; null when it is not plain.</summary>
    public static PageTree? Of(ReadOnlySpan<byte> page)
    {
        var rented = ArrayPool<char>.Shared.Rent(page.Length);
        try
        {
            var length = Encoding.UTF8.GetChars(page, rented);
            return Of(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Gives the tree of a page; null when it is not plain.</summary>
    public static PageTree? Of(ReadOnlySpan<char> page) => new PlainTree(page).Read();

    private PageTree? Read()
    {
        if (!_page.StartsWith(Beginning, StringComparison.Ordinal) || _page.ContainsAny('\r', '\0'))
        {
            return null;
        }

        for (var next = _page[_at..].IndexOf('<'); next >= 0; next = _page[_at..].IndexOf('<'))
        {
            _at += next + 1;
            if (!(Peek() == '/' ? Close() : Open()))
            {
                return null;
            }
        }

        return _nesting.IsClosed && _elements is [{ Name: "html" } html, ..] ? new PageTree(html["lang"], _title ?? "", _elements) : null;
    }

    private bool Open()
    {
        var name = PlainNames.Tag(Name());
        if (name is null || !ReadAttributes() || !_nesting.Open(name))
        {
            return false;
        }

        var closed = Peek() == '/';
        _at += closed ? 1 : 0;
        if (Peek() != '>' || (closed && !_nesting.IsDrawing))
        {
            return false;
        }

        _at++;
        if (_attributes.Count > 0 || PlainNames.IsAsked(name))
        {
            _elements.Add(new PageElement(name, _attributes.Count == 0 ? [] : _attributes.ToArray()));
        }

        if (closed || PlainNesting.IsVoid(name))
        {
            return _nesting.Close(name);
        }

        if (HeadingsDoNotSkip.IsHeading(name))
        {
            _headings.Add((_elements.Count - 1, _at));
        }

        return !PlainNesting.IsRaw(name) || SkipText(name);
    }

    private bool Close()
    {
        var start = _at - 1;
        _at++;
        var name = PlainNames.Tag(Name());
        if (name is null || Peek() != '>' || !_nesting.Close(name))
        {
            return false;
        }

        _at++;
        if (HeadingsDoNotSkip.IsHeading(name))
        {
            var (element, from) = _headings[^1];
            _headings.RemoveAt(_headings.Count - 1);
            _elements[element] = _elements[element] with { Text = WordsIn(_page[from..start]).Trim() };
        }

        return true;
    }

    /// <summary>Goes to the end tag of an element that holds nothing but text.</summary>
    private bool SkipText(string name)
    {
        var length = _page[_at..].IndexOf($"</{name}>", StringComparison.OrdinalIgnoreCase);
        if (length >= 0 && name == "title" && !_nesting.IsDrawing)
        {
            _title ??= WebUtility.HtmlDecode(_page.Slice(_at, length).ToString()).Trim();
        }

        _at += Math.Max(0, length);
        return length >= 0;
    }

    private bool ReadAttributes()
    {
        _attributes.Clear();
        while (Space.Contains(Peek(), StringComparison.Ordinal))
        {
            SkipSpace();
            if (Peek() is '>' or '/')
            {
                break;
            }

            var name = Name();
            if (name.IsEmpty || !ReadValue(out var value))
            {
                return false;
            }

            if (PlainNames.Asked(name, value) is { } asked && !Has(asked))
            {
                _attributes.Add(KeyValuePair.Create(asked, (string?)Decode(value)));
            }
        }

        return true;
    }

    private bool ReadValue(out ReadOnlySpan<char> value)
    {
        value = [];
        if (Peek() != '=')
        {
            return true;
        }

        if (_at + 1 >= _page.Length || _page[_at + 1] != '"' || _page[(_at + 2)..].IndexOf('"') is not (>= 0 and var length))
        {
            return false;
        }

        value = _page.Slice(_at + 2, length);
        _at += length + 3;
        return true;
    }

    // Of two with one name a browser takes the first.
    private readonly bool Has(string name)
    {
        foreach (var (known, _) in _attributes)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string Decode(ReadOnlySpan<char> value) =>
        value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString();

    private static string WordsIn(ReadOnlySpan<char> inside)
    {
        var words = new StringBuilder();
        while (inside.IndexOf('<') is >= 0 and var tag)
        {
            words.Append(inside[..tag]);
            inside = inside[(tag + inside[tag..].IndexOf('>') + 1)..];
        }

        return Decode(words.Append(inside).ToString());
    }

    private ReadOnlySpan<char> Name()
    {
        var rest = _page[_at..];
        var length = Math.Max(0, rest.IndexOfAny(EndOfName));
        _at += length;
        return rest[..length];
    }

    private void SkipSpace() => _at += Math.Max(0, _page[_at..].IndexOfAnyExcept(' ', '\n'));

    private readonly char Peek() => _at < _page.Length ? _page[_at] : '\0';
}
