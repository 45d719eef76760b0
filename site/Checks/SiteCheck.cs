using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Output;
using AngleSharp.Html.Parser;

namespace Academy.Site.Checks;

/// <summary>What we refuse to publish: looks at every file of an edition as it is made.</summary>
internal sealed class SiteCheck
{
    private static readonly HtmlParser Parser = new();

    private readonly Findings _findings = new();
    private readonly PageSources _sources;
    private readonly string _folder;
    private readonly HostingLimits _limits;
    private readonly ColoursAreLegible _colours;
    private readonly LinksResolve _links;
    private readonly IReadOnlyList<IPageCheck> _pageChecks;

    public SiteCheck(Edition edition, SourcePlaces places, HiddenPages hidden)
    {
        _folder = $"{edition.Slug}/";
        _sources = new PageSources(edition, places);
        _limits = new HostingLimits(edition.Slug);
        _colours = new ColoursAreLegible(edition.Municipality, places);
        _links = new LinksResolve(edition.Municipality.Origin, hidden);
        _pageChecks =
        [
            new LanguageIsSet(),
            new TitlesAreUnique(),
            new HeadingsDoNotSkip(),
            new ImagesHaveAltText(),
            new NothingIsInline(),
            new IdsAreUnique(),
            _links,
        ];
    }

    public void Look(OutputFile file)
    {
        if (!file.Path.StartsWith(_folder, StringComparison.Ordinal))
        {
            return;
        }

        var path = file.Path[(_folder.Length - 1)..];
        _limits.Look(path, file.Bytes.Length);
        _links.Add(path);
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            LookAtPage(path, file);
        }
    }

    public IReadOnlyList<ContentProblem> Problems()
    {
        foreach (var check in _pageChecks)
        {
            check.Finish(_findings);
        }

        _colours.Look(_findings);
        _limits.Finish(_findings);
        return _findings.Problems;
    }

    private void LookAtPage(string path, OutputFile file)
    {
        const string index = "/index.html";
        var url = path.EndsWith(index, StringComparison.Ordinal) ? path[..^(index.Length - 1)] : path;
        using var bytes = new MemoryStream(file.Bytes.ToArray(), writable: false);
        using var document = Parser.ParseDocument(bytes);
        var page = new OutputPage(url, _sources.Of(url, file.Path), document, [.. document.All]);
        foreach (var check in _pageChecks)
        {
            check.Look(page, _findings);
        }
    }
}
