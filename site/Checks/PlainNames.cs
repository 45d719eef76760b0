using System.Collections.Frozen;

namespace Academy.Site.Checks;

/// <summary>The names of elements and attributes that are met most, so that a page of a hundred links does not make a hundred strings of one.</summary>
internal static class PlainNames
{
    private static readonly FrozenSet<string> Known =
    [
        "html", "head", "body", "meta", "title", "link", "script", "header", "footer", "main", "nav", "section", "aside", "article", "div", "span",
        "h1", "h2", "h3", "h4", "h5", "h6", "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "strong", "em", "b", "code", "pre", "blockquote", "table",
        "thead", "tbody", "tr", "th", "td", "img", "svg", "path", "circle", "form", "label", "input", "button", "details", "summary", "time", "br",
        "class", "id", "href", "src", "alt", "rel", "type", "content", "name", "lang", "charset", "media", "property", "defer", "action", "method",
        "for", "value", "width", "height", "viewBox", "d", "cx", "cy", "r", "hidden", "role", "tabindex", "loading", "datetime", "aria-label",
        "aria-labelledby", "aria-hidden", "aria-current", "focusable", "data-fragment", "data-seats", "data-sign-up", "data-lesson",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    // What the checks look at.
    private static readonly FrozenSet<string> Asked = ["id", "href", "src", "action", "data-fragment", "alt", "lang", "type"];

    /// <summary>Gives the name of an element; null when it is not written in small letters (in a drawing capitals are right).</summary>
    public static string? Tag(ReadOnlySpan<char> name) =>
        Lookup.TryGetValue(name, out var known) ? known
        : name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(Letters) ? name.ToString()
        : null;

    public static string? Attribute(ReadOnlySpan<char> name) => Tag(name);

    /// <summary>Tells whether a check looks at a value: at some always, at any that may be an address that runs a script.</summary>
    public static bool IsAsked(string attribute, ReadOnlySpan<char> value) =>
        Asked.Contains(attribute) || value.Contains('&') || value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:_");
}
