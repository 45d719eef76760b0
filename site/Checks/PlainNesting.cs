namespace Academy.Site.Checks;

/// <summary>
/// Which elements are open, and whether a browser would leave the next one where it stands. It closes a paragraph before a block,
/// a link before a link, and moves what has no place in a table (HTML standard, 13.2.6); such a page is not plain.
/// </summary>
internal sealed class PlainNesting
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    // What they hold is text up to their own end tag.
    private static readonly HashSet<string> Raw = ["script", "style", "title", "textarea"];

    // With rules of their own, and in no page of ours.
    private static readonly HashSet<string> Odd =
        ["select", "template", "frameset", "iframe", "noscript", "object", "math", "plaintext", "xmp", "noembed", "noframes", "image", "option", "caption", "col", "colgroup"];

    private static readonly HashSet<string> InParagraph =
    [
        "a", "abbr", "b", "br", "button", "cite", "code", "data", "del", "em", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "small", "span",
        "strong", "sub", "sup", "svg", "time", "u", "var", "wbr",
    ];

    private static readonly HashSet<string> OncePerPath = ["a", "button", "form", "h1", "h2", "h3", "h4", "h5", "h6", "p"];

    private static readonly Dictionary<string, string[]> InTable = new(StringComparer.Ordinal)
    {
        ["table"] = ["thead", "tbody", "tfoot"],
        ["thead"] = ["tr"],
        ["tbody"] = ["tr"],
        ["tfoot"] = ["tr"],
        ["tr"] = ["th", "td"],
    };

    private readonly List<string> _open = [];
    private int _drawing;

    public bool IsClosed => _open.Count == 0;

    /// <summary>Gets whether we are inside a drawing, where an element may close itself.</summary>
    public bool IsDrawing => _drawing > 0;

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Opens an element; false where a browser would do something else.</summary>
    public bool Open(string name)
    {
        if (!IsDrawing && !MayStandHere(name))
        {
            return false;
        }

        _open.Add(name);
        _drawing += name == "svg" || IsDrawing ? 1 : 0;
        return true;
    }

    /// <summary>Closes the innermost element; false when that is another one.</summary>
    public bool Close(string name)
    {
        if (_open.Count == 0 || _open[^1] != name)
        {
            return false;
        }

        _open.RemoveAt(_open.Count - 1);
        _drawing -= IsDrawing ? 1 : 0;
        return true;
    }

    private bool MayStandHere(string name)
    {
        var parent = _open.Count == 0 ? "" : _open[^1];
        return !Odd.Contains(name)
            && !(OncePerPath.Contains(name) && _open.Contains(name))
            && (InParagraph.Contains(name) || !_open.Contains("p"))
            && (!InTable.TryGetValue(parent, out var allowed) || allowed.Contains(name))
            && !(name is "li" or "dt" or "dd" or "td" or "th" or "tr" && parent == name)
            && !(name is "dt" or "dd" && parent is "dt" or "dd");
    }
}
