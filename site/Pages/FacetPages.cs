using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The lists behind one choice of a facet, for the facets whose values have no page of their own.</summary>
internal static class FacetPages
{
    public static IEnumerable<SitePage> Of(Edition edition) =>
        from facet in edition.Facets
        where !facet.HasOwnPages
        from value in facet.Values
        from sheet in ListSheet.Of(value.Url, value.Courses.Count)
        let title = sheet.Titled($"{facet.Title}: {InSentence(value.Title)}")
        select SitePage.Of<ListPage>(
            sheet.UrlOf(sheet.Number), title, $"{title}. {Counts.Courses(value.Courses.Count)}.", () => ListView.Of(edition, facet, value, sheet)) with
        {
            Section = Section.Courses,
            Crumbs = [Crumb.Home, Crumb.Courses],
            Scripts = PageScripts.Seats,
            Parts = sheet.Parts,
        };

    internal static string InSentence(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
