using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Facets;

/// <summary>The facets of one edition's catalogue, in the order in which people ask: about what, for whom, how, when, where.</summary>
internal static class CourseFacets
{
    private static readonly (string Name, string Key, string Title, bool HasOwnPages, Func<Edition, IReadOnlyList<FacetValue>> Values)[] All =
    [
        ("theme", "thema", "Thema", true, Themes),
        ("jobRole", "functie", "Functie", true, JobRoles),
        ("form", "vorm", "Vorm", false, Forms),
        ("duration", "tijd", "Tijd", false, Times),
        ("level", "niveau", "Niveau", false, Levels),
        ("purpose", "doel", "Doel", false, Purposes),
        ("month", "maand", "Maand", false, Months),
        ("place", "plek", "Plek", true, Places),
        ("seats", "inschrijven", "Inschrijven", false, Seats),
        ("provider", "aanbieder", "Aanbieder", true, Providers),
        ("sharing", "van", "Van wie", false, Origins),
    ];

    /// <summary>Gets what search calls them.</summary>
    public static IEnumerable<string> Names => All.Select(facet => facet.Name);

    /// <summary>Gives every facet, also one that has no value here.</summary>
    public static IReadOnlyList<Facet> Of(Edition edition) =>
        [.. All.Select(facet => new Facet(facet.Name, facet.Key, facet.Title, facet.Values(edition)) { HasOwnPages = facet.HasOwnPages })];

    /// <summary>Gives those that have a value here.</summary>
    public static IReadOnlyList<Facet> InUse(Edition edition) => [.. edition.Facets.Where(facet => facet.Values.Count > 0)];

    private static IReadOnlyList<FacetValue> Themes(Edition edition) => Facet.ValuesOf(
        edition, edition.Themes, course => course.Themes, theme => theme.Id, theme => (theme.Title, theme.Url));

    private static IReadOnlyList<FacetValue> JobRoles(Edition edition) => Facet.ValuesOf(
        edition,
        edition.JobRoles.OrderBy(role => role.Title, TitleOrder.Instance),
        course => course.JobRoles,
        role => role.Id,
        role => (role.Title, role.Url));

    private static IReadOnlyList<FacetValue> Forms(Edition edition) => Facet.ValuesOf(
        edition,
        Enum.GetValues<CourseForm>(),
        course => [course.Form],
        Labels.Key,
        form => (Labels.Dutch(form), $"/vormen/{Labels.Key(form)}/"));

    private static IReadOnlyList<FacetValue> Times(Edition edition) => Facet.ValuesOf(
        edition, StudyTime.All, course => [StudyTime.Of(course)], time => time.Id, time => (time.Title, $"/tijd/{time.Id}/"));

    private static IReadOnlyList<FacetValue> Levels(Edition edition) => Facet.ValuesOf(
        edition,
        Enum.GetValues<CourseLevel>(),
        course => [course.Level],
        Labels.Key,
        level => (Labels.Dutch(level), $"/niveaus/{Labels.Key(level)}/"));

    private static IReadOnlyList<FacetValue> Purposes(Edition edition) => Facet.ValuesOf(
        edition,
        edition.Courses.SelectMany(course => course.Purposes).DistinctBy(purpose => purpose.Id).OrderBy(purpose => purpose.Title, TitleOrder.Instance),
        course => course.Purposes,
        purpose => purpose.Id,
        purpose => (purpose.Title, $"/doelen/{purpose.Id}/"));

    private static IReadOnlyList<FacetValue> Months(Edition edition) => Facet.ValuesOf(
        edition,
        edition.ComingRuns().SelectMany(MonthsOf).Distinct().Order(),
        course => edition.ComingRunsOf(course).SelectMany(MonthsOf),
        Id,
        month => (DutchDates.Month(month), $"/maanden/{Id(month)}/"));

    private static IReadOnlyList<FacetValue> Places(Edition edition) => Facet.ValuesOf(
        edition,
        edition.ComingRuns().SelectMany(run => run.Places).DistinctBy(place => place.Slug).OrderBy(place => place.Name, TitleOrder.Instance),
        course => edition.ComingRunsOf(course).SelectMany(run => run.Places),
        place => place.Slug,
        place => (place.Name, place.Url));

    // Whether a seat is free changes by the minute: the build knows for which courses one can still sign up, the browser asks which are full.
    private static IReadOnlyList<FacetValue> Seats(Edition edition) => Facet.ValuesOf(
        edition,
        ["open"],
        course => edition.OpenRunsOf(course).Any() ? ["open"] : [],
        open => open,
        _ => ("Je kunt je nu inschrijven", "/inschrijven/open/"));

    private static IReadOnlyList<FacetValue> Providers(Edition edition) => Facet.ValuesOf(
        edition,
        edition.Courses.Select(course => course.Provider).DistinctBy(provider => provider.Slug).OrderBy(provider => provider.Name, TitleOrder.Instance),
        course => [course.Provider],
        provider => provider.Slug,
        provider => (provider.Name, provider.Url));

    private static IReadOnlyList<FacetValue> Origins(Edition edition) => Facet.ValuesOf(
        edition,
        Enum.GetValues<Sharing>(),
        course => [course.Sharing],
        Labels.Key,
        sharing => (
            sharing == Sharing.Own ? $"Van {edition.Municipality.Name}" : Labels.Dutch(sharing),
            $"/van/{(sharing == Sharing.Own ? "ons" : "alle-gemeenten")}/"));

    private static IEnumerable<DateOnly> MonthsOf(CourseRun run) =>
        run.Meetings.Select(meeting => DutchDates.DateOf(meeting.Start)).Select(day => new DateOnly(day.Year, day.Month, 1));

    private static string Id(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
