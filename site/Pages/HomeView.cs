using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The front page: the way in by theme, by line, by date.</summary>
public sealed class HomeView(Edition edition)
{
    private const int Few = 3;
    private const int SomeRuns = 5;
    private const int MonthsFresh = 6;

    public Municipality Municipality { get; } = edition.Municipality;

    public string AllCourses { get; } = edition.Courses.Count == 1
        ? "Bekijk de cursus"
        : $"Bekijk alle {Counts.Courses(edition.Courses.Count)}";

    public IReadOnlyList<CourseCard> Featured { get; } = CourseCard.Of(edition, edition.Featured);

    public IReadOnlyList<RunView> NextRuns { get; } =
    [
        .. edition.ComingRuns()
            .Select(run => new RunView(run, edition.At))
            .Where(run => run.State == RunState.Open)
            .Take(SomeRuns),
    ];

    public IReadOnlyList<IGrouping<ThemeGroup, ThemeEntry>> Themes { get; } =
        [.. ThemeEntry.Of(edition).GroupBy(entry => entry.Theme.Group)];

    public IReadOnlyList<LineCard> Lines { get; } = LineCard.Of(edition.Lines.Take(Few));

    /// <summary>Gets the courses that were looked at last, so that who comes back sees what changed.</summary>
    public IReadOnlyList<CourseCard> Fresh { get; } = CourseCard.Of(
        edition,
        edition.Courses
            .Except(edition.Featured)
            .Where(course => course.LastChecked >= edition.At.AddMonths(-MonthsFresh) && course.LastChecked <= edition.At)
            .OrderByDescending(course => course.LastChecked)
            .ThenBy(course => course.Id, StringComparer.Ordinal)
            .Take(Few));
}
