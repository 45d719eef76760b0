using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A course as a card: what, how long, and the first date one can still join.</summary>
public sealed class CourseCard(Edition edition, Course course)
{
    public Course Course { get; } = course;

    /// <summary>Gets "Blended · 6 uur".</summary>
    public string Kind { get; } = $"{Labels.Dutch(course.Form)} · {course.Duration.InDutch()}";

    public RunView? Next { get; } = edition.ComingRunsOf(course)
        .Select(run => new RunView(run, edition.At))
        .FirstOrDefault(run => run.State == RunState.Open);

    public string? Theme { get; } = course.Themes.Count == 0 ? null : course.Themes[0].Title;

    internal static IReadOnlyList<CourseCard> Of(Edition edition, IEnumerable<Course> courses) =>
        [.. courses.Select(course => new CourseCard(edition, course))];
}
