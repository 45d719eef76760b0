using Academy.Site.Markup;

namespace Academy.Site.Pages;

/// <summary>
/// What content decides of a page, for the kinds of which there may be thousands. The rest comes from templates and is the same on
/// every page of this shape: a check looks at the first of them as a whole, and at this alone of the others.
/// </summary>
/// <param name="Shape">Names the kind of page and which parts of its templates are there: pages with one shape have the same ids, besides those of their text.</param>
internal sealed record PageParts(string Shape)
{
    public Prose Text { get; init; } = Prose.Empty;

    /// <summary>Gets the addresses that the content gives in a field, outside the text.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Gets about how many bytes its values take besides the text, of which only the difference with another page counts.</summary>
    public int Size { get; init; }
}
