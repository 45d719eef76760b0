using Academy.Site.Catalogue;
using Academy.Site.Output;
using Academy.Site.Pages;

namespace Academy.Site.Cards;

/// <summary>The cards of an edition: its own, and one per course and line; in a very large edition one per theme instead.</summary>
internal sealed class CardFiles(Edition edition)
{
    /// <summary>The card of the edition itself, for every page without one of its own.</summary>
    public const string Edition = "/kaart.png";

    // With one card each, an edition of 10,000 courses would have more files than the platform takes.
    public const int MostCourses = 3_000;

    /// <summary>What a check reckons with for a card, in bytes; none is larger.</summary>
    public const int MostBytes = 48 * 1024;

    private const string Folder = "/kaarten/";

    private static readonly byte[] Blank = new byte[MostBytes];

    private readonly bool _each = edition.Courses.Count <= MostCourses;

    /// <summary>Gets how many cards there are, without drawing one.</summary>
    public int Count => 1 + edition.Themes.Count + edition.Lines.Count + (_each ? edition.Courses.Count : 0);

    public string UrlOf(Course course) =>
        _each && !(course.Retired <= edition.At) ? $"{Folder}{course.Slug}.png"
        : ThemeOf(course) is { } theme ? UrlOf(theme)
        : Edition;

    public static string UrlOf(Theme theme) => $"{Folder}themas/{theme.Id}.png";

    public static string UrlOf(LearningLine line) => $"{Folder}leerlijnen/{line.Slug}.png";

    /// <summary>Gives each card, drawn; or, for a check, a blank in its place that is as large as a card can be.</summary>
    public IEnumerable<OutputFile> All(bool drawn = true)
    {
        var municipality = edition.Municipality;
        var painter = new CardPainter(municipality.Brand.Light);
        yield return File(Edition, () => painter.Paint(new SocialCard(municipality.Name, municipality.Academy, "Leren in je werk", municipality.Domain, edition.Slug)));
        foreach (var theme in edition.Themes)
        {
            yield return File(UrlOf(theme), () => painter.Paint(new SocialCard(municipality.Academy, theme.Title, "Thema", Counts.Courses(edition.CoursesOf(theme).Count()), theme.Id)));
        }

        foreach (var line in edition.Lines)
        {
            yield return File(UrlOf(line), () => painter.Paint(new SocialCard(municipality.Academy, line.Title, "Leerlijn", FactsOf(line), PatternOf(line.Themes))));
        }

        foreach (var course in _each ? edition.Courses : [])
        {
            yield return File(UrlOf(course), () => painter.Paint(CardOf(course)));
        }

        OutputFile File(string url, Func<byte[]> paint) => new(edition.Slug + url, drawn ? paint() : Blank);
    }

    private SocialCard CardOf(Course course) => new(
        edition.Municipality.Academy,
        course.Title,
        ThemeOf(course)?.Title ?? "",
        $"{Labels.Dutch(course.Form)} · {course.Duration.InDutch()}",
        PatternOf(course.Themes));

    private string FactsOf(LearningLine line) =>
        Counts.Courses(edition.CoursesOf(line).Count());

    private Theme? ThemeOf(Course course) => course.Themes.FirstOrDefault(edition.Themes.Contains);

    private string PatternOf(IReadOnlyList<Theme> themes) => themes is [var first, ..] ? first.Id : edition.Slug;
}
