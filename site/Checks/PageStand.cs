using System.Text;
using Academy.Site.Pages;

namespace Academy.Site.Checks;

/// <summary>What one page that was made says of all pages of its shape: the ids that templates put there, and the size without its text.</summary>
internal sealed class PageStand
{
    private readonly int _size;

    public PageStand(LookedPage page, PageParts parts, int length)
    {
        List<string> ids = [.. page.Ids];
        foreach (var heading in parts.Text.Headings)
        {
            // One of each: where a template has the same id, that stays.
            ids.Remove(heading.Id);
        }

        Ids = [.. ids.Select(id => new PageElement("span", [KeyValuePair.Create("id", (string?)id)]))];
        _size = length - Own(parts);
    }

    /// <summary>Gets an element for each id of the templates.</summary>
    public IReadOnlyList<PageElement> Ids { get; }

    /// <summary>Gives about how large the page of these parts is, in bytes.</summary>
    public int LengthOf(PageParts parts) => _size + Own(parts);

    private static int Own(PageParts parts) => Encoding.UTF8.GetByteCount(parts.Text.Html) + parts.Size;
}
