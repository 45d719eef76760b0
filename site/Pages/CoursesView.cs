using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The whole catalogue, by form, with the ways to narrow it that work without JavaScript.</summary>
public sealed class CoursesView(Edition edition)
{
    public string Size { get; } =
        $"{Counts.Courses(edition.Courses.Count)} over {Counts.Of(edition.Themes.Count, "thema", "thema’s")}.";

    public IReadOnlyList<ThemeEntry> Themes { get; } = [.. ThemeEntry.Of(edition)];

    public IReadOnlyList<FormGroup> Forms { get; } =
    [
        .. edition.Courses
            .GroupBy(course => course.Form)
            .OrderBy(group => group.Key)
            .Select(group => new FormGroup(group.Key, CourseCard.Of(edition, group))),
    ];

    public IReadOnlyList<JobRole> JobRoles { get; } = edition.JobRoles;
}

/// <summary>The courses of one form.</summary>
public sealed record FormGroup(CourseForm Form, IReadOnlyList<CourseCard> Cards)
{
    public string Anchor => $"vorm-{Labels.Key(Form)}";

    public string Title => Labels.Dutch(Form);

    public string Count { get; } = Counts.Courses(Cards.Count);
}
