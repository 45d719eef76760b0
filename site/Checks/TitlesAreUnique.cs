namespace Academy.Site.Checks;

/// <summary>A title tells a page from every other one, in a tab, a bookmark and a search result.</summary>
internal sealed class TitlesAreUnique
{
    private readonly Dictionary<string, string> _pageByTitle = new(StringComparer.Ordinal);

    public void Look(LookedPage page, Findings findings)
    {
        var title = page.Title;
        if (title.Length == 0)
        {
            findings.Add(page.Url, page.Source.Start, "ACA202", "de titel ontbreekt. Geef de pagina een titel.");
        }
        else if (!_pageByTitle.TryAdd(title, page.Url))
        {
            findings.Add(page.Url, page.Source.Title, "ACA203", $"de titel '{title}' is ook die van {_pageByTitle[title]}. Geef een van beide een andere titel.");
        }
    }
}
