using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The front page: the way in by a word, by theme, by line, by date.</summary>
public sealed class HomeView(Edition edition, Figures figures)
{
    private const int Few = 3;
    private const int SomeLines = 6;
    private const int SomeRuns = 5;
    private const int SomeThemes = 5;
    private const int ShortTitle = 32;
    private const int MonthsFresh = 6;

    public Municipality Municipality { get; } = edition.Municipality;

    public string AllCourses { get; } = edition.Courses.Count == 1
        ? "Bekijk de cursus"
        : $"Bekijk alle {Counts.Courses(edition.Courses.Count)}";

    /// <summary>Gets the themes with the most courses, as examples of what one can look for; only titles that read as a word.</summary>
    public IReadOnlyList<Theme> Examples { get; } =
    [
        .. ThemeEntry.Of(edition)
            .Where(entry => entry.Theme.Title.Length <= ShortTitle)
            .OrderByDescending(entry => entry.Courses)
            .Take(SomeThemes)
            .Select(entry => entry.Theme),
    ];

    public IReadOnlyList<CourseCard> Featured { get; } = CourseCard.Of(edition, edition.Featured);

    public IReadOnlyList<RunView> NextRuns { get; } =
    [
        .. edition.ComingRuns()
            .Select(run => new RunView(run, edition.At))
            .Where(run => run.State == RunState.Open)
            .Take(SomeRuns),
    ];

    public IReadOnlyList<IGrouping<ThemeGroup, ThemeEntry>> Themes { get; } = ThemeEntry.GroupsOf(edition);

    public IReadOnlyList<LineCard> Lines { get; } = LineCard.Of(edition.Lines.Take(SomeLines));

    public string AllLines { get; } = edition.Lines.Count > SomeLines
        ? $"Bekijk alle {Counts.Lines(edition.Lines.Count)}"
        : "Meer over leerlijnen";

    /// <summary>Gets what was followed most, without the numbers; empty without figures.</summary>
    public IReadOnlyList<CourseCard> Popular { get; } = CourseCard.Of(edition, figures.Popular(edition, Few));

    /// <summary>Gets the courses that first stood here in the last half year, the newest first.</summary>
    public IReadOnlyList<CourseCard> New { get; } = CourseCard.Of(
        edition, Latest(edition, edition.Courses.Where(course => course.Published is not null), course => course.Published!.Value));

    /// <summary>Gets, while nothing is new, the courses that were looked at last, so that who comes back sees what changed.</summary>
    public IReadOnlyList<CourseCard> Fresh { get; } = CourseCard.Of(
        edition, Latest(edition, edition.Courses.Except(edition.Featured), course => course.LastChecked));

    private static IEnumerable<Course> Latest(Edition edition, IEnumerable<Course> courses, Func<Course, DateOnly> day) => courses
        .Where(course => day(course) >= edition.At.AddMonths(-MonthsFresh) && day(course) <= edition.At)
        .OrderByDescending(day)
        .ThenBy(course => course.Id, StringComparer.Ordinal)
        .Take(Few);
}
