namespace Academy.Site.Checks;

/// <summary>A page that was made, with the text that it was made from.</summary>
internal sealed record OutputPage(string Url, PageSource Source, PageTree Tree)
{
    public IReadOnlyList<PageElement> Elements => Tree.Elements;
}
