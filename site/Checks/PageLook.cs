namespace Academy.Site.Checks;

/// <summary>Looks at one page by itself; pages may be looked at side by side.</summary>
internal sealed class PageLook(PageSources sources)
{
    private const string Index = "/index.html";

    private static readonly string[] IdName = ["id"];
    private static readonly string[] Leading = ["href", "src", "action", "data-fragment"];

    private static readonly IPageCheck[] Checks =
    [
        new LanguageIsSet(),
        new HeadingsDoNotSkip(),
        new ImagesHaveAltText(),
        new NothingIsInline(),
        new IdsAreUnique(),
    ];

    /// <param name="path">The path inside the site, such as <c>/over/index.html</c>.</param>
    /// <param name="file">The path inside the output, for a page that no text stands behind.</param>
    /// <param name="bytes">The page in UTF-8.</param>
    public LookedPage At(string path, string file, ReadOnlyMemory<byte> bytes)
    {
        var url = path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path;
        var page = new OutputPage(url, sources.Of(url, file), PlainTree.Of(bytes.Span) ?? BrowserTree.Of(bytes));
        var findings = new Findings();
        foreach (var check in Checks)
        {
            check.Look(page, findings);
        }

        return new LookedPage(url, page.Source)
        {
            Title = page.Tree.Title,
            Ids = ValuesOf(page, IdName),
            Targets = ValuesOf(page, Leading),
            Problems = findings.Problems,
        };
    }

    /// <summary>Gives the values of these attributes, each once.</summary>
    private static string[] ValuesOf(OutputPage page, string[] names)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            foreach (var (name, value) in element.Attributes)
            {
                if (value is not null && Array.IndexOf(names, name) >= 0)
                {
                    values.Add(value);
                }
            }
        }

        return [.. values];
    }
}
