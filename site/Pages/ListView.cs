using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>Everything for one theme, job role, provider or place.</summary>
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
    public bool IsTheme { get; init; }

    /// <summary>Gets whether each card says what the course costs.</summary>
    public bool Prices { get; init; }

    public string? Website { get; init; }

    public bool IsEmpty => Courses.Count + Lines.Count + Runs.Count == 0;

    internal static ListView Of(Edition edition, Theme theme) => new()
    {
        Title = theme.Title,
        Summary = theme.Summary,
        IsTheme = true,
        Courses = CourseGroup.ByForm(edition, edition.CoursesOf(theme)),
        Lines = LineCard.Of(edition.LinesOf(theme)),
        Runs = ComingOf(edition, edition.CoursesOf(theme)),
    };

    internal static ListView Of(Edition edition, JobRole role) => new()
    {
        Title = role.Title,
        Summary = role.Summary,
        Courses = All(edition, edition.CoursesOf(role)),
        Lines = LineCard.Of(edition.LinesOf(role)),
    };

    internal static ListView Of(Edition edition, Provider provider, IEnumerable<Course> courses) => new()
    {
        Title = provider.Name,
        Summary = provider.Summary,
        Website = provider.Website,
        Prices = true,
        Courses = All(edition, courses),
    };

    internal static ListView Of(Edition edition, Place place, IEnumerable<CourseRun> runs) => new()
    {
        Title = place.Name,
        Place = place,
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
