using Academy.Site.Catalogue;
using Academy.Site.Facets;

namespace Academy.Site.Pages;

/// <summary>The page of the results as it stands without a question: the filters that there are, and the other ways in.</summary>
public sealed class SearchView(Edition edition)
{
    public IReadOnlyList<Facet> Facets { get; } = CourseFacets.InUse(edition);

    public IReadOnlyList<IGrouping<ThemeGroup, ThemeEntry>> Themes { get; } = ThemeEntry.GroupsOf(edition);

    /// <summary>Gets the lists that lead in from another side, the whole catalogue first.</summary>
    public IReadOnlyList<NavLink> OtherWays { get; } =
    [
        new("Alle cursussen", "/cursussen/", Current: false),
        .. edition.Lines.Count > 0 ? [new NavLink("Leerlijnen", "/leerlijnen/", Current: false)] : Array.Empty<NavLink>(),
        new("Agenda", "/agenda/", Current: false),
        .. IndexPages.LinksOf(edition),
    ];
}
