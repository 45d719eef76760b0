namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>
/// A barrier that is put into a real page on purpose: what it is, the criterion of WCAG 2.2 it goes against, and the
/// check that finds it, or none when a machine does not see it.
/// </summary>
internal sealed record Plant(string Name, string Criterion, string? FoundBy)
{
    /// <summary>What is done to the HTML of the page.</summary>
    public Func<string, string> Html { get; init; } = html => html;

    /// <summary>A style sheet that the planted page has besides its own.</summary>
    public string Css { get; init; } = "";

    /// <summary>A script that the planted page runs besides its own.</summary>
    public string Js { get; init; } = "";

    /// <summary>Adds something at the end of main.</summary>
    public static Plant InMain(string name, string criterion, string? foundBy, string html) =>
        new(name, criterion, foundBy) { Html = page => Once(page, "</main>", $"<section class=\"planted\"><h2>Geplant</h2>{html}</section></main>") };

    /// <summary>Changes what stands there once or more; a page without it would make the plant say nothing.</summary>
    public static Plant Instead(string name, string criterion, string foundBy, string old, string with) =>
        new(name, criterion, foundBy) { Html = page => Once(page, old, with) };

    public string In(string page) => Once(Html(page), "</head>", "<link rel=\"stylesheet\" href=\"/planted.css\"><script src=\"/planted.js\" defer></script></head>");

    public override string ToString() => Name;

    private static string Once(string page, string old, string with)
    {
        var at = page.IndexOf(old, StringComparison.Ordinal);
        return at >= 0 ? page[..at] + with + page[(at + old.Length)..] : throw new InvalidOperationException($"The page has no '{old}' to plant a barrier at.");
    }
}
