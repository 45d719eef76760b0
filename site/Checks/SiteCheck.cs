using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Output;
using Academy.Site.Pages;

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

    /// <summary>Gets whether the edition may be too large: what was reckoned is not enough to tell.</summary>
    public bool HasToCount => _limits.HasToCount;

    public void Look(OutputFile file) => Look([file]);

    /// <summary>Looks at files in their order; at the pages among them side by side.</summary>
    public void Look(IReadOnlyList<OutputFile> files)
    {
        foreach (var file in Looked(files))
        {
            Take(file);
        }
    }

    /// <summary>Looks at files by themselves, side by side, and keeps nothing of it; what belongs to no edition is left out.</summary>
    public IReadOnlyList<LookedFile> Looked(IReadOnlyList<OutputFile> files)
    {
        var looked = new LookedFile?[files.Count];
        Parallel.For(0, files.Count, index => looked[index] = LookAt(files[index]));
        return [.. looked.OfType<LookedFile>()];
    }

    /// <summary>Looks at the parts of pages of which another one with the same shape was made, side by side.</summary>
    public LookedFile LookAtParts(SitePage page, string title, PageParts parts, PageStand stand) =>
        new($"/{page.Path}", stand.LengthOf(parts), _look.AtParts(page, title, parts, stand));

    /// <summary>Adds what was seen on a file to what is known of the whole site; files come in their order.</summary>
    public void Take(LookedFile file)
    {
        _limits.Look(file.Path, file.Length);
        _links.Add(file.Path);
        if (file.Page is { } page)
        {
            _findings.AddRange(page.Problems);
            _titles.Look(page, _findings);
            _links.Look(page);
        }
    }

    public IReadOnlyList<ContentProblem> Problems()
    {
        _links.Finish(_findings);
        _colours.Look(_findings);
        _limits.Finish(_findings);
        return _findings.Problems;
    }

    private LookedFile? LookAt(OutputFile file) => PathOf(file) is { } path
        ? new LookedFile(path, file.Bytes.Length, path.EndsWith(".html", StringComparison.Ordinal) ? _look.At(path, file.Path, file.Bytes) : null)
        : null;

    /// <summary>Gives the path inside the edition; null for a file of something else.</summary>
    private string? PathOf(OutputFile file) =>
        file.Path.StartsWith(_folder, StringComparison.Ordinal) ? file.Path[(_folder.Length - 1)..] : null;
}
