using Academy.Site.Catalogue;

namespace Academy.Site.Checks;

/// <summary>Tells which editions leave out a page that another one has; the pages are listed only when a link fails.</summary>
internal sealed class HiddenPages(IReadOnlyList<Edition> editions, SourcePlaces places)
{
    private readonly Lazy<(string Slug, PageSources Pages)[]> _editions =
        new(() => [.. editions.Select(edition => (edition.Slug, new PageSources(edition, places)))]);

    /// <summary>Gives the editions that show one page and not the other; none when no edition has the other.</summary>
    public IReadOnlyList<string> From(string page, string missing) =>
        _editions.Value.Any(edition => edition.Pages.Has(missing))
            ? [.. _editions.Value.Where(edition => edition.Pages.Has(page) && !edition.Pages.Has(missing)).Select(edition => edition.Slug)]
            : [];
}
