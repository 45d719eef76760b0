using System.Buffers;
using System.Collections.Frozen;

namespace Academy.Site.Checks;

/// <summary>The names that are met in pages, and which of them a check asks for. A check that asks for more adds its names here.</summary>
internal static class PlainNames
{
    // Elements that a check looks at whatever is on them; the others only by their attributes.
    private static readonly FrozenSet<string> AskedElements = ["html", "h1", "h2", "h3", "h4", "h5", "h6", "img", "script", "style"];

    private static readonly FrozenSet<string> Elements =
    [
        .. AskedElements, "head", "body", "meta", "title", "link", "header", "footer", "main", "nav", "section", "aside", "article", "div", "span",
        "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "strong", "em", "b", "code", "pre", "blockquote", "table", "thead", "tbody", "tr", "th", "td",
        "svg", "path", "circle", "form", "label", "input", "button", "details", "summary", "time", "br", "hr",
    ];

    private static readonly FrozenSet<string> AskedAttributes = ["id", "href", "src", "action", "data-fragment", "alt", "lang", "type", "style"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElementOf = Elements.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributeOf = AskedAttributes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    /// <summary>Gives the name of an element; null when it is none. Most names are known, and need no string of their own.</summary>
    public static string? Tag(ReadOnlySpan<char> name) =>
        ElementOf.TryGetValue(name, out var known) ? known
        : name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(Letters) ? name.ToString()
        : null;

    public static bool IsAsked(string element) => AskedElements.Contains(element);

    /// <summary>Gives the name of an attribute that a check asks for, also because of its value; null for any other.</summary>
    public static string? Asked(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        AttributeOf.TryGetValue(name, out var known) ? known
        : name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || MayRun(value) ? name.ToString()
        : null;

    // Its first letter may be written as a reference.
    private static bool MayRun(ReadOnlySpan<char> value) =>
        value.TrimStart() is ['j' or 'J' or '&', ..] start && (start[0] == '&' || start.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
}
