using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The short lists of job roles, places and providers, each there only when it has something in it.</summary>
internal static class IndexPages
{
    public static IEnumerable<SitePage> Of(Edition edition) =>
        from crumb in CrumbsOf(edition)
        select SitePage.Of<IndexPage>(crumb.Url, crumb.Title, LeadOf(crumb), () => ViewOf(edition, crumb));

    /// <summary>Gives the ways in besides the catalogue itself.</summary>
    public static IEnumerable<NavLink> LinksOf(Edition edition) =>
        CrumbsOf(edition).Select(crumb => new NavLink(crumb.Title, crumb.Url, Current: false));

    private static Crumb[] CrumbsOf(Edition edition) =>
    [
        .. edition.JobRoles.Count > 0 ? [Crumb.JobRoles] : Array.Empty<Crumb>(),
        .. edition.Runs.Count > 0 ? [Crumb.Places] : Array.Empty<Crumb>(),
        .. edition.Courses.Count > 0 ? [Crumb.Providers] : Array.Empty<Crumb>(),
    ];

    private static string LeadOf(Crumb crumb) =>
        crumb == Crumb.JobRoles ? "Zoek op het werk dat je doet."
        : crumb == Crumb.Places ? "Hier kom je bij elkaar. Bij elke plek staat hoe je er komt."
        : "Dit zijn de mensen die de cursussen maken en geven.";

    private static IndexView ViewOf(Edition edition, Crumb crumb) =>
        crumb == Crumb.JobRoles ? JobRoles(edition) : crumb == Crumb.Places ? Places(edition) : Providers(edition);

    private static IndexView JobRoles(Edition edition) => new(
        Crumb.JobRoles.Title,
        LeadOf(Crumb.JobRoles),
        [
            .. edition.JobRoles
                .OrderBy(role => role.Title, TitleOrder.Instance)
                .Select(role => new IndexEntry(
                    role.Title, role.Url, role.Summary, ThemeEntry.SizeOf(edition.CoursesOf(role).Count(), edition.LinesOf(role).Count()))),
        ]);

    private static IndexView Places(Edition edition)
    {
        var coming = edition.ComingRuns().SelectMany(run => run.Places).CountBy(place => place.Slug).ToDictionary();
        return new(
            Crumb.Places.Title,
            LeadOf(Crumb.Places),
            [
                .. from place in SubjectPages.PlacesOf(edition)
                   orderby place.Online
                   let runs = coming.GetValueOrDefault(place.Slug)
                   select new IndexEntry(
                       place.Name,
                       place.Url,
                       place.Online ? "Achter je eigen scherm" : place.City,
                       runs == 0 ? "Nu niets gepland" : Counts.Of(runs, "datum", "data")),
            ]);
    }

    private static IndexView Providers(Edition edition) => new(
        Crumb.Providers.Title,
        LeadOf(Crumb.Providers),
        [
            .. edition.Courses
                .GroupBy(course => course.Provider)
                .OrderBy(taught => taught.Key.Name, TitleOrder.Instance)
                .Select(taught => new IndexEntry(taught.Key.Name, taught.Key.Url, taught.Key.Summary, Counts.Courses(taught.Count()))),
        ]);
}
