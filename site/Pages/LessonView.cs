using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A micro lesson with its place in the course.</summary>
public sealed class LessonView(Edition edition, Course course, Unit unit)
{
    public Course Course { get; } = course;

    public MicroLesson Lesson { get; } = unit.Lesson!;

    public string Kind { get; } = $"Microles · {unit.Duration.InDutch()}";

    /// <summary>Gets where this page is found again from paper.</summary>
    public PaperAddress Paper { get; } = new(edition.Municipality.Domain, course.UrlOf(unit));

    /// <summary>Gets the next unit that has a page of its own.</summary>
    public Unit? Next { get; } = course.Units.SkipWhile(other => other != unit).Skip(1).FirstOrDefault(other => other.Lesson is not null);
}
