using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;
using Academy.Site.LinkedData;

namespace Academy.Site.Pages;

/// <summary>Every page of an edition: what it is called, where it stands and what shows it.</summary>
internal static class PageList
{
    /// <summary>Gives them one after the other, none before it is asked for: a preview stops at the page that somebody reads.</summary>
    public static IEnumerable<SitePage> Of(AcademyCatalogue catalogue, Edition edition) => Groups(catalogue, edition).SelectMany(group => group);

    private static IEnumerable<IEnumerable<SitePage>> Groups(AcademyCatalogue catalogue, Edition edition)
    {
        yield return [Home(catalogue, edition)];
        yield return CoursePages.Of(catalogue, edition);
        yield return CoursePages.LessonsOf(edition);
        yield return LinePages.Of(catalogue, edition);
        yield return SubjectPages.Of(edition);
        yield return FacetPages.Of(edition);
        yield return edition.Courses.Count > 0 ? [Finder(edition)] : [];
        yield return [Agenda(edition)];
        yield return edition.Pages.Select(page => Text(catalogue, page));
        yield return edition.Vision is { } vision ? [Vision(vision)] : [];
        yield return PlatformPages.Of(edition);
        yield return edition.Redirects.Select(MovedPages.Of);
    }

    private static SitePage Home(AcademyCatalogue catalogue, Edition edition) =>
        SitePage.Of<HomePage>("/", "Wat wil je leren?", edition.Municipality.Intro, () => new HomeView(edition, catalogue.Figures)) with
        {
            Crumbs = [],
            Scripts = PageScripts.Seats,
            LinkedData = SiteData.Of(edition.Municipality),
            Calendar = CalendarFiles.Agenda,
        };

    private static SitePage Finder(Edition edition) =>
        SitePage.Of<FinderPage>("/keuzehulp/", "Keuzehulp", "Vijf vragen die leiden naar de cursussen die bij je passen.", () => new FinderView(edition)) with
        {
            Section = Section.Courses,
            Crumbs = [Crumb.Home, Crumb.Courses],
            Scripts = PageScripts.Finder,
        };

    private static SitePage Agenda(Edition edition) =>
        SitePage.Of<AgendaPage>(
            "/agenda/", "Agenda", "Alle cursusdata per maand, met het aantal vrije plekken.", () => new AgendaView(edition)) with
        {
            Section = Section.Agenda,
            Scripts = PageScripts.Seats,
            Calendar = CalendarFiles.Agenda,
        };

    private static SitePage Text(AcademyCatalogue catalogue, ContentPage page) =>
        SitePage.Of<TextPage>(page.Url, page.Title, page.Summary, () => new TextView(page, catalogue.Accessibility));

    private static SitePage Vision(Vision vision) =>
        SitePage.Of<VisionPage>(vision.Url, vision.Title, vision.Summary, () => new VisionView(vision)) with { Section = Section.Vision };
}
