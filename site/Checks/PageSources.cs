using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Markup;

namespace Academy.Site.Checks;

/// <summary>Knows which text a page was made from, so that a problem is reported where it can be mended.</summary>
internal sealed class PageSources(Edition edition, SourcePlaces places)
{
    private readonly Dictionary<string, PageSource> _byUrl = Pairs(edition, places)
        .DistinctBy(pair => pair.Url)
        .ToDictionary(pair => pair.Url, pair => pair.Source, StringComparer.Ordinal);

    public bool Has(string url) => _byUrl.ContainsKey(url);

    /// <summary>Gives the source of a page; a page that no content stands behind is its own.</summary>
    public PageSource Of(string url, string path) =>
        _byUrl.GetValueOrDefault(url) ?? new PageSource(Position.StartOf(path), Prose.Empty);

    private static IEnumerable<(string Url, PageSource Source)> Pairs(Edition edition, SourcePlaces places)
    {
        var all = edition.Courses.Concat(edition.Retired).ToArray();
        return
        [
            .. all.Select(course => (course.Url, Titled(course.Source, course.Text))),
            .. from course in all
               from unit in course.Units
               let lesson = unit.Lesson
               where lesson is not null
               select (course.UrlOf(unit), Titled(lesson.Source, lesson.Text)),
            .. edition.Lines.Select(line => (line.Url, Titled(line.Source, line.Text))),
            .. edition.Pages.Select(page => (page.Url, Titled(page.Source, page.Text))),
            .. edition.Vision is { } vision ? [(vision.Url, Titled(vision.Source, vision.Text))] : Array.Empty<(string, PageSource)>(),
            .. edition.Themes.Select(theme => (theme.Url, Listed("themes.yml", theme.Id))),
            .. edition.JobRoles.Select(role => (role.Url, Listed("job-roles.yml", role.Id))),
            .. all.Select(course => course.Provider).Select(provider => (provider.Url, Named($"providers/{provider.Slug}.yml"))),
            .. edition.Runs.SelectMany(run => run.Meetings).Select(meeting => meeting.Place)
                .Select(place => (place.Url, Named($"places/{place.Slug}.yml"))),
        ];

        PageSource Titled(string file, Prose text) => new(places.Of(file, "title"), text);
        PageSource Listed(string file, string id) => new(places.Of(file, id, "title"), Prose.Empty);
        PageSource Named(string file) => new(places.Of(file, "name"), Prose.Empty);
    }
}
