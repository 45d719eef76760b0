using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The whole catalogue, each course once, under the theme it names first.</summary>
public sealed class CoursesView(Edition edition)
{
    public string Size { get; } =
        $"{Counts.Courses(edition.Courses.Count)} over {Counts.Of(edition.Themes.Count, "thema", "thema’s")}.";

    public IReadOnlyList<CourseGroup> Themes { get; } =
    [
        .. from theme in edition.Themes
           let courses = edition.CoursesOf(theme).Where(course => course.Themes[0].Id == theme.Id)
           where courses.Any()
           select new CourseGroup(theme.Title, $"thema-{theme.Id}", CourseCard.Of(edition, courses)),
    ];

    /// <summary>Gets the lists that lead in from another side: by theme, job role, provider and place.</summary>
    public IReadOnlyList<NavLink> OtherWays { get; } = [.. IndexPages.LinksOf(edition)];
}

/// <summary>Courses under one heading, such as those of a theme or a form.</summary>
public sealed record CourseGroup(string Title, string Anchor, IReadOnlyList<CourseCard> Cards)
{
    public string Count { get; } = Counts.Courses(Cards.Count);

    /// <summary>Gives courses by how they are taught, in the order of the word list.</summary>
    internal static IReadOnlyList<CourseGroup> ByForm(Edition edition, IEnumerable<Course> courses) =>
    [
        .. courses
            .GroupBy(course => course.Form)
            .OrderBy(group => group.Key)
            .Select(group => new CourseGroup(Labels.Dutch(group.Key), $"vorm-{Labels.Key(group.Key)}", CourseCard.Of(edition, group))),
    ];
}
