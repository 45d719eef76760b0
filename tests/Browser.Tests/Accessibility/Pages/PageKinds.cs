using Academy.Dev.Setup;

namespace Academy.Browser.Tests.Accessibility.Pages;

/// <summary>Every kind of page that the build makes. A page of no kind, or of two, turns a test red.</summary>
internal static class PageKinds
{
    private static readonly string[] AloneInTheirKind =
        ["agenda", "cursussen", "functies", "aanbieders", "plaatsen", "geen-toegang", "inloggen", "keuzehulp", "leerlijnen", "beheer", "menu", "mijn", "themas", "visie", "zoeken", "offline"];

    private static readonly string[] Choices = ["doelen", "vormen", "niveaus", "tijd", "maanden", "inschrijven", "van"];

    private static readonly string[] NotThere = ["functies", "plaatsen"];

    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("home", page => page.Path == "/"),
        new("not found", page => page.Path == "/404.html"),
        .. AloneInTheirKind.Select(name => new PageKind(name, page => page.IsUnder(name, 1)) { IsRare = NotThere.Contains(name) }),
        new("course with runs", (page, edition) => IsCourse(page) && edition.RunsOfCourse.GetValueOrDefault(page.Path) > 0),
        new("course at your own pace", (page, edition) => IsCourse(page) && edition.RunsOfCourse.TryGetValue(page.Path, out var runs) && runs == 0),
        new("course that has ended", (page, edition) => IsCourse(page) && !edition.RunsOfCourse.ContainsKey(page.Path)) { IsRare = true },
        new("micro lesson", page => page.IsUnder("cursussen", 3) && !page.HasMoved),
        new("learning line", page => page.IsUnder("leerlijnen", 2) && !page.HasMoved),
        new("theme", page => page.IsUnder("themas", 2)),
        new("job role", page => page.IsUnder("functies", 2)),
        new("provider", page => page.IsUnder("aanbieders", 2)),
        new("place", page => page.IsUnder("plaatsen", 2)),
        new("choice", page => Choices.Any(choice => page.IsUnder(choice, 2))),
        new("text", IsText),
        new("moved", page => page.HasMoved) { IsRare = true },
    ];

    public static IEnumerable<PageKind> Of(MadePage page, MadeEdition edition) => All.Where(kind => kind.Holds(page, edition));

    private static bool IsCourse(MadePage page) => page.IsUnder("cursussen", 2) && !page.HasMoved;

    /// <summary>A page that somebody wrote in content/pages, or for this municipality alone.</summary>
    private static bool IsText(MadePage page)
    {
        var content = Repository.Find().Content;
        return page.Segments.Count == 1 && !page.HasMoved
            && (File.Exists(Path.Combine(content, "pages", page.Segments[0] + ".md"))
                || File.Exists(Path.Combine(content, "municipalities", page.Edition, "pages", page.Segments[0] + ".md")));
    }
}
