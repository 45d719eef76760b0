using Academy.Site.Catalogue;
using Academy.Site.Facets;

namespace Academy.Site.Pages;

/// <summary>Everything for one theme, job role, provider, place or choice of a facet, or a sheet of it.</summary>
public sealed class ListView
{
    private const int SomeRuns = 5;

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Gets the courses, under one heading or several.</summary>
    public IReadOnlyList<CourseGroup> Courses { get; init; } = [];

    public IReadOnlyList<LineCard> Lines { get; init; } = [];

    public IReadOnlyList<RunView> Runs { get; init; } = [];

    /// <summary>Gets facts such as an address, as term and description.</summary>
    public IReadOnlyList<(string Term, string Text)> Facts { get; init; } = [];

    /// <summary>Gets the place that this page is about, which its runs need not repeat.</summary>
    public Place? Place { get; init; }

    /// <summary>Gets the theme that this page is about, which its cards need not repeat.</summary>
    public Theme? Theme { get; init; }

    public bool IsTheme => Theme is not null;

    /// <summary>Gets whether each card says what the course costs.</summary>
    public bool Prices { get; init; }

    public string? Website { get; init; }

    /// <summary>Gets which sheet of the list this is.</summary>
    public required ListSheet Sheet { get; init; }

    /// <summary>Gets how many courses there are on all sheets together.</summary>
    public int Size { get; init; }

    public bool IsEmpty => Courses.Count + Lines.Count + Runs.Count == 0;

    internal static ListView Of(Edition edition, Theme theme, ListSheet sheet) => new()
    {
        Title = sheet.Titled(theme.Title),
        Summary = theme.Summary,
        Theme = theme,
        Sheet = sheet,
        Size = edition.CoursesOf(theme).Count(),
        Courses = CourseGroup.ByForm(edition, sheet.Cut(edition.CoursesOf(theme).OrderBy(course => course.Form))),
        Lines = sheet.Number == 1 ? LineCard.Of(edition.LinesOf(theme)) : [],
        Runs = sheet.Number == 1 ? ComingOf(edition, edition.CoursesOf(theme)) : [],
    };

    internal static ListView Of(Edition edition, JobRole role, ListSheet sheet) => new()
    {
        Title = sheet.Titled(role.Title),
        Summary = role.Summary,
        Sheet = sheet,
        Size = edition.CoursesOf(role).Count(),
        Courses = All(edition, sheet.Cut(edition.CoursesOf(role))),
        Lines = sheet.Number == 1 ? LineCard.Of(edition.LinesOf(role)) : [],
    };

    internal static ListView Of(Edition edition, Provider provider, IReadOnlyCollection<Course> courses, ListSheet sheet) => new()
    {
        Title = sheet.Titled(provider.Name),
        Summary = provider.Summary,
        Website = provider.Website,
        Prices = true,
        Sheet = sheet,
        Size = courses.Count,
        Courses = All(edition, sheet.Cut(courses)),
    };

    internal static ListView Of(Edition edition, Facet facet, FacetValue value, ListSheet sheet) => new()
    {
        Title = sheet.Titled($"{facet.Title}: {FacetPages.InSentence(value.Title)}"),
        Summary = "Wil je meer keuzes tegelijk maken? Dat kan bij alle cursussen.",
        Sheet = sheet,
        Size = value.Courses.Count,
        Courses = All(edition, sheet.Cut(value.Courses)),
    };

    internal static ListView Of(Edition edition, Place place, IEnumerable<CourseRun> runs) => new()
    {
        Title = place.Name,
        Place = place,
        Sheet = new ListSheet(place.Url, 1, 1),
        Summary = SummaryOf(place),
        Facts = [.. FactsOf(place)],
        Runs = [.. runs.Select(run => new RunView(run, edition.At))],
    };

    internal static string SummaryOf(Place place) =>
        place.Online ? "Deze bijeenkomsten volg je achter je eigen scherm." : $"Bijeenkomsten in {place.City}.";

    private static CourseGroup[] All(Edition edition, IEnumerable<Course> courses) =>
        courses.Any() ? [new CourseGroup("", "", CourseCard.Of(edition, courses))] : [];

    private static IReadOnlyList<RunView> ComingOf(Edition edition, IEnumerable<Course> courses) =>
    [
        .. courses.SelectMany(edition.ComingRunsOf)
            .OrderBy(run => run.Start)
            .ThenBy(run => run.Key, StringComparer.Ordinal)
            .Take(SomeRuns)
            .Select(run => new RunView(run, edition.At)),
    ];

    private static IEnumerable<(string Term, string Text)> FactsOf(Place place)
    {
        if (place.Street is not null)
        {
            yield return ("Adres", $"{place.Street}, {string.Join(' ', new[] { place.PostalCode, place.City }.OfType<string>())}");
        }

        if (place.Access is not null)
        {
            yield return (place.Online ? "Meedoen" : "Bereikbaarheid", place.Access);
        }
    }
}
