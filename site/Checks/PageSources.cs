using Academy.Site.Catalogue;

namespace Academy.Site.Checks;

/// <summary>Knows which text a page was made from, so that a problem is reported where it can be mended.</summary>
internal sealed class PageSources(Edition edition)
{
    private readonly Dictionary<string, string> _byUrl = Pairs(edition)
        .DistinctBy(pair => pair.Url)
        .ToDictionary(pair => pair.Url, pair => pair.Source, StringComparer.Ordinal);

    public string Of(string url, string path) => _byUrl.GetValueOrDefault(url, path);

    private static IEnumerable<(string Url, string Source)> Pairs(Edition edition) =>
    [
        .. edition.Courses.Concat(edition.Retired).Select(course => (course.Url, course.Source)),
        .. edition.Courses.Concat(edition.Retired).SelectMany(Lessons),
        .. edition.Lines.Select(line => (line.Url, line.Source)),
        .. edition.Pages.Select(page => (page.Url, page.Source)),
        .. edition.Vision is { } vision ? [(vision.Url, vision.Source)] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<(string Url, string Source)> Lessons(Course course) =>
        from unit in course.Units
        let lesson = unit.Lesson
        where lesson is not null
        select (course.UrlOf(unit), lesson.Source);
}
