namespace Academy.Browser.Tests.Accessibility.Pages;

/// <summary>Pages that are made by the same template, so that one says what another would.</summary>
internal sealed record PageKind(string Name, Func<MadePage, MadeEdition, bool> Holds)
{
    /// <summary>A kind that the content of today may have no page of.</summary>
    public bool IsRare { get; init; }

    public PageKind(string name, Func<MadePage, bool> holds)
        : this(name, (page, _) => holds(page))
    {
    }

    /// <summary>The shortest and the longest page of this kind in an edition: least and most that can be in the way.</summary>
    public IReadOnlyList<MadePage> RepresentativesIn(MadeEdition edition)
    {
        var pages = edition.Pages.Where(page => Holds(page, edition)).OrderBy(page => page.Html.Length).ThenBy(page => page.Path, StringComparer.Ordinal).ToList();
        return pages.Count > 1 ? [pages[0], pages[^1]] : pages;
    }
}
