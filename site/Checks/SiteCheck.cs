using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Output;

namespace Academy.Site.Checks;

/// <summary>What we refuse to publish: looks at every file of an edition as it is made.</summary>
internal sealed class SiteCheck
{
    private readonly Findings _findings = new();
    private readonly PageLook _look;
    private readonly string _folder;
    private readonly HostingLimits _limits;
    private readonly ColoursAreLegible _colours;
    private readonly LinksResolve _links;
    private readonly TitlesAreUnique _titles = new();

    public SiteCheck(Edition edition, SourcePlaces places, HiddenPages hidden)
    {
        _folder = $"{edition.Slug}/";
        _look = new PageLook(new PageSources(edition, places));
        _limits = new HostingLimits(edition.Slug);
        _colours = new ColoursAreLegible(edition.Municipality, places);
        _links = new LinksResolve(edition.Municipality.Origin, hidden);
    }

    public void Look(OutputFile file) => Look([file]);

    /// <summary>Looks at files in their order; at the pages among them side by side.</summary>
    public void Look(IReadOnlyList<OutputFile> files)
    {
        var pages = new LookedPage?[files.Count];
        Parallel.For(0, files.Count, index => pages[index] = LookAtPage(files[index]));
        foreach (var (file, page) in files.Zip(pages))
        {
            if (PathOf(file) is { } path)
            {
                Take(path, file.Bytes.Length, page);
            }
        }
    }

    public IReadOnlyList<ContentProblem> Problems()
    {
        _links.Finish(_findings);
        _colours.Look(_findings);
        _limits.Finish(_findings);
        return _findings.Problems;
    }

    private LookedPage? LookAtPage(OutputFile file) =>
        PathOf(file) is { } path && path.EndsWith(".html", StringComparison.Ordinal) ? _look.At(path, file.Path, file.Bytes) : null;

    private void Take(string path, int length, LookedPage? page)
    {
        _limits.Look(path, length);
        _links.Add(path);
        if (page is not null)
        {
            _findings.AddRange(page.Problems);
            _titles.Look(page, _findings);
            _links.Look(page);
        }
    }

    /// <summary>Gives the path inside the edition; null for a file of something else.</summary>
    private string? PathOf(OutputFile file) =>
        file.Path.StartsWith(_folder, StringComparison.Ordinal) ? file.Path[(_folder.Length - 1)..] : null;
}
