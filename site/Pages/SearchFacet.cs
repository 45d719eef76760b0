using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>
/// Something that results can be chosen by: its name for the search, its name in the address, its heading, and its values
/// in a fixed order. How many results a value has is counted in the browser.
/// </summary>
public sealed record SearchFacet(string Key, string Name, string Title, IReadOnlyList<FacetValue> Values)
{
    internal static IReadOnlyList<SearchFacet> Of(Edition edition) =>
    [
        new("theme", "thema", "Thema", [.. edition.Themes.Select(theme => new FacetValue(theme.Id, theme.Title))]),
        new("form", "vorm", "Vorm", ValuesOf(edition, Labels.Forms, course => course.Form)),
        new("duration", "duur", "Tijd", Durations()),
        new("level", "niveau", "Niveau", ValuesOf(edition, Labels.Levels, course => course.Level)),
        new("jobRole", "functie", "Functie", [.. edition.JobRoles.Select(role => new FacetValue(role.Id, role.Title))]),
        new("month", "maand", "Maand", Months(edition)),
        new("place", "plek", "Plek", Places(edition)),
        new("purpose", "doel", "Doel", Purposes(edition)),
        new("provider", "aanbieder", "Aanbieder", Providers(edition)),
        new("sharing", "van", "Van wie", [new("own", $"Van {edition.Municipality.Name}"), new("shared", "Van een andere gemeente")]),
    ];

    private static FacetValue[] ValuesOf<T>(Edition edition, Words<T> words, Func<Course, T> valueOf)
        where T : struct, Enum =>
        [.. edition.Courses.Select(valueOf).Distinct().Order().Select(value => new FacetValue(words.Key(value), words.Dutch(value)))];

    private static FacetValue[] Durations() =>
        [new("up-to-1h", "Tot 1 uur"), new("up-to-4h", "1 tot 4 uur"), new("up-to-8h", "4 tot 8 uur"), new("longer", "Meer dan 8 uur")];

    private static FacetValue[] Months(Edition edition) =>
    [
        .. from month in edition.ComingRuns()
               .SelectMany(run => run.Meetings)
               .Select(meeting => DutchDates.DateOf(meeting.Start))
               .Select(day => new DateOnly(day.Year, day.Month, 1))
               .Distinct()
               .Order()
           select new FacetValue(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), DutchDates.Month(month)),
    ];

    private static FacetValue[] Places(Edition edition) =>
    [
        .. edition.ComingRuns()
            .SelectMany(SubjectPages.PlacesOf)
            .DistinctBy(place => place.Slug)
            .OrderBy(place => place.Name, TitleOrder.Instance)
            .Select(place => new FacetValue(place.Slug, place.Name)),
    ];

    private static FacetValue[] Purposes(Edition edition) =>
    [
        .. edition.Courses
            .SelectMany(course => course.Purposes)
            .DistinctBy(purpose => purpose.Id)
            .OrderBy(purpose => purpose.Title, TitleOrder.Instance)
            .Select(purpose => new FacetValue(purpose.Id, purpose.Title)),
    ];

    private static FacetValue[] Providers(Edition edition) =>
    [
        .. edition.Courses
            .Select(course => course.Provider)
            .DistinctBy(provider => provider.Slug)
            .OrderBy(provider => provider.Name, TitleOrder.Instance)
            .Select(provider => new FacetValue(provider.Slug, provider.Name)),
    ];
}
