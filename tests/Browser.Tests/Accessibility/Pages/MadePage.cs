using System.Text.RegularExpressions;

namespace Academy.Browser.Tests.Accessibility.Pages;

/// <summary>An HTML file that the build wrote: the edition, the path at which it is served, and its text.</summary>
internal sealed partial record MadePage(string Edition, string Path, string Html)
{
    public IReadOnlyList<string> Segments { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public string Title => TitleElement().Match(Html).Groups["text"].Value;

    /// <summary>An address of old: the page says that another one took its place.</summary>
    public bool HasMoved => Canonical().Match(Html) is { Success: true } match
        && new Uri(match.Groups["url"].Value).AbsolutePath != Path;

    public bool IsUnder(string first, int depth) => Segments.Count == depth && Segments[0] == first;

    [GeneratedRegex("""<link rel="canonical" href="(?<url>[^"]+)">""")]
    private static partial Regex Canonical();

    [GeneratedRegex("<title>(?<text>[^<]*)</title>")]
    private static partial Regex TitleElement();
}
