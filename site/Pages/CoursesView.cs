using Academy.Site.Catalogue;
using Academy.Site.Facets;

namespace Academy.Site.Pages;

/// <summary>The catalogue: each course once, under the theme it names first; a large one shows some of each theme.</summary>
public sealed class CoursesView
{
    // What still fits on one page of under 100 KB over the wire, and how many of each theme stand there beyond it.
    private const int Whole = 200;
    private const int Some = 6;

    internal CoursesView(Edition edition)
    {
        Size = $"{Counts.Courses(edition.Courses.Count)} over {Counts.Of(edition.Themes.Count, "thema", "thema’s")}.";
        var shown = edition.Courses.Count > Whole ? Some : Whole;
        Themes =
        [
            .. from theme in edition.Themes
               let courses = edition.CoursesOf(theme).Where(course => course.Themes[0].Id == theme.Id).ToArray()
               where courses.Length > 0
               select new CourseGroup(theme.Title, $"thema-{theme.Id}", CourseCard.Of(edition, courses.Take(shown)))
               {
                   Count = Counts.Courses(courses.Length),
                   More = courses.Length > shown ? theme : null,
               },
        ];
        Facets = CourseFacets.InUse(edition);
    }

    public string Size { get; }

    public IReadOnlyList<CourseGroup> Themes { get; }

    /// <summary>Gets the sides from which it can be narrowed down.</summary>
    public IReadOnlyList<Facet> Facets { get; }
}

/// <summary>Courses under one heading, such as those of a theme or a form.</summary>
public sealed record CourseGroup(string Title, string Anchor, IReadOnlyList<CourseCard> Cards)
{
    public string Count { get; init; } = Counts.Courses(Cards.Count);

    /// <summary>Gets the theme whose page has the rest; null when all of them are here.</summary>
    public Theme? More { get; init; }

    /// <summary>Gives courses by how they are taught, in the order of the word list.</summary>
    internal static IReadOnlyList<CourseGroup> ByForm(Edition edition, IEnumerable<Course> courses) =>
    [
        .. courses
            .GroupBy(course => course.Form)
            .OrderBy(group => group.Key)
            .Select(group => new CourseGroup(Labels.Dutch(group.Key), $"vorm-{Labels.Key(group.Key)}", CourseCard.Of(edition, group))),
    ];
}
