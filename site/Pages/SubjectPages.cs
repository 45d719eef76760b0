using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;

namespace Academy.Site.Pages;

/// <summary>Everything for a theme, a job role, a provider, a place.</summary>
internal static class SubjectPages
{
    public static IEnumerable<SitePage> Of(Edition edition) =>
    [
        Themes(edition),
        .. IndexPages.Of(edition),
        .. EachTheme(edition),
        .. EachJobRole(edition),
        .. EachProvider(edition),
        .. EachPlace(edition),
    ];

    /// <summary>Gives every place of a run, also of past ones, which link to it as well.</summary>
    public static IEnumerable<Place> PlacesOf(Edition edition) => edition.Runs
        .SelectMany(run => run.Places)
        .DistinctBy(place => place.Slug)
        .OrderBy(place => place.Slug, StringComparer.Ordinal);

    private static SitePage Themes(Edition edition) =>
        SitePage.Of<ThemesPage>(
            "/themas/", "Thema’s", "Alle thema’s met hun cursussen en leerlijnen.", () => ThemeEntry.GroupsOf(edition)) with
        {
            Section = Section.Themes,
        };

    private static IEnumerable<SitePage> EachTheme(Edition edition) =>
        from theme in edition.Themes
        from sheet in ListSheet.Of(theme.Url, edition.CoursesOf(theme).Count())
        select Sheet(sheet, $"Thema {theme.Title}", theme.Summary, () => ListView.Of(edition, theme, sheet)) with
        {
            Section = Section.Themes,
            Crumbs = [Crumb.Home, Crumb.Themes],
            Card = CardFiles.UrlOf(theme),
            Calendar = CalendarFiles.PathOf(theme),
        };

    private static IEnumerable<SitePage> EachJobRole(Edition edition) =>
        from role in edition.JobRoles
        from sheet in ListSheet.Of(role.Url, edition.CoursesOf(role).Count())
        select Sheet(sheet, $"Leren als {role.Title}", role.Summary, () => ListView.Of(edition, role, sheet)) with
        {
            Crumbs = [Crumb.Home, Crumb.JobRoles],
        };

    // A retired course still links to who taught it, so that page stays too.
    private static IEnumerable<SitePage> EachProvider(Edition edition) =>
        from course in edition.Courses.Concat(edition.Retired)
        group course by course.Provider into taught
        orderby taught.Key.Slug
        let courses = taught.Where(course => !edition.Retired.Contains(course)).ToArray()
        from sheet in ListSheet.Of(taught.Key.Url, courses.Length)
        select Sheet(sheet, $"Aanbieder {taught.Key.Name}", taught.Key.Summary, () => ListView.Of(edition, taught.Key, courses, sheet)) with
        {
            Crumbs = [Crumb.Home, edition.Courses.Count > 0 ? Crumb.Providers : Crumb.Courses],
        };

    private static IEnumerable<SitePage> EachPlace(Edition edition)
    {
        var coming = edition.ComingRuns()
            .SelectMany(run => run.Places.Select(place => (place.Slug, Run: run)))
            .ToLookup(pair => pair.Slug, pair => pair.Run);
        return PlacesOf(edition).Select(place => OnePlace(place, () => ListView.Of(edition, place, coming[place.Slug])));
    }

    private static SitePage Sheet(ListSheet sheet, string title, string description, Func<ListView> view) =>
        SitePage.Of<ListPage>(sheet.UrlOf(sheet.Number), sheet.Titled(title), description, view) with { Scripts = PageScripts.Seats, Parts = sheet.Parts };

    private static SitePage OnePlace(Place place, Func<ListView> view) =>
        SitePage.Of<ListPage>(place.Url, $"Plek {place.Name}", $"{ListView.SummaryOf(place)} Met de data die er gepland zijn.", view) with
        {
            Crumbs = [Crumb.Home, Crumb.Places],
            Scripts = PageScripts.Seats,
        };
}
