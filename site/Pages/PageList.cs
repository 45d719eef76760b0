using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;
using Academy.Site.LinkedData;

namespace Academy.Site.Pages;

/// <summary>Every page of an edition: what it is called, where it stands and what shows it.</summary>
internal static class PageList
{
    public static IEnumerable<SitePage> Of(AcademyCatalogue catalogue, Edition edition) =>
    [
        Home(edition),
        .. CoursePages.Of(catalogue, edition),
        .. LinePages.Of(catalogue, edition),
        .. SubjectPages.Of(edition),
        Agenda(edition),
        .. edition.Pages.Select(Text),
        .. edition.Vision is { } vision ? [Vision(vision)] : Array.Empty<SitePage>(),
        .. PlatformPages.Of(edition),
        .. edition.Redirects.Select(MovedPages.Of),
    ];

    private static SitePage Home(Edition edition) =>
        SitePage.Of<HomePage>("/", "Wat wil je leren?", edition.Municipality.Intro, new HomeView(edition)) with
        {
            Crumbs = [],
            Scripts = PageScripts.Seats,
            LinkedData = SiteData.Of(edition.Municipality),
            Calendar = CalendarFiles.Agenda,
        };

    private static SitePage Agenda(Edition edition) =>
        SitePage.Of<AgendaPage>(
            "/agenda/", "Agenda", "Alle cursusdata per maand, met het aantal vrije plekken.", AgendaMonth.Of(edition)) with
        {
            Section = Section.Agenda,
            Scripts = PageScripts.Seats,
            Calendar = CalendarFiles.Agenda,
        };

    private static SitePage Text(ContentPage page) =>
        SitePage.Of<TextPage>(page.Url, page.Title, page.Summary, page);

    private static SitePage Vision(Vision vision) =>
        SitePage.Of<VisionPage>(vision.Url, vision.Title, vision.Summary, vision) with { Section = Section.Vision };
}
