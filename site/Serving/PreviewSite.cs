using System.Security.Cryptography;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Configuration;
using Academy.Site.Output;
using Academy.Site.Pages;

namespace Academy.Site.Serving;

/// <summary>
/// One edition as it is at one moment. A file is made when it is asked for, by the same parts that a build makes it with, and is
/// kept from then on.
/// </summary>
internal sealed class PreviewSite
{
    private readonly EditionAssets _assets;
    private readonly IReadOnlyList<FileGroup> _groups;
    private readonly Dictionary<FileGroup, IEnumerator<OutputFile>> _underWay = [];
    private readonly Dictionary<string, byte[]> _made = new(StringComparer.Ordinal);
    private readonly PreviewRenderer _renderer;
    private PageFrame? _frame;

    public PreviewSite(AcademyCatalogue catalogue, Edition edition, PreviewRenderer renderer, PreviewSite? before)
    {
        _renderer = renderer;
        Catalogue = catalogue;
        Edition = edition;

        // The municipality stays the same object while its own files do.
        var known = ReferenceEquals(before?.Edition.Municipality, edition.Municipality) ? before : null;
        _assets = known?._assets ?? new EditionAssets(edition.Municipality);
        Pages = new PreviewPages(PageList.Of(catalogue, edition));
        _groups =
        [
            FileGroups.Assets(edition, _assets), FileGroups.Images(edition),
            .. FileGroups.AroundPages(catalogue, edition, _assets, PageList.Of(catalogue, edition)),
        ];
        Rules = known?.Rules ?? new PreviewRules(StaticWebAppConfiguration.Of(edition.Municipality));
    }

    public AcademyCatalogue Catalogue { get; }

    public Edition Edition { get; }

    public PreviewRules Rules { get; }

    public PreviewPages Pages { get; }

    public bool HasPage(string path) => Pages.Find(path) is not null;

    /// <summary>Names the bytes of a page; another text has another name.</summary>
    public static string TagOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));

    /// <summary>Gives a file of the site by its path; null when there is none.</summary>
    public Task<byte[]?> FileAsync(string path, CancellationToken cancellationToken) => _renderer.RunAsync(
        async html =>
        {
            if (!_made.TryGetValue(path, out var bytes) && await MakeAsync(path, html) is { } made)
            {
                _made[path] = bytes = made;
            }

            return bytes;
        },
        cancellationToken);

    private async Task<byte[]?> MakeAsync(string path, HtmlPages html)
    {
        if (Pages.Find(path) is { } page)
        {
            _frame ??= await PageFrame.RenderAsync(Edition, _assets, html);
            return _frame.Fill(page, await html.RenderAsync(page));
        }

        return _groups.Where(group => group.Answers(path)).Any(group => Continue(group, path)) ? _made[path] : null;
    }

    /// <summary>Makes the files of a group up to this one, each once: an index takes seconds, and a browser asks for its parts one by one.</summary>
    private bool Continue(FileGroup group, string path)
    {
        if (!_underWay.TryGetValue(group, out var files))
        {
            _underWay[group] = files = group.Make().GetEnumerator();
        }

        while (!_made.ContainsKey(path) && files.MoveNext())
        {
            _made[files.Current.Path[Edition.Slug.Length..]] = files.Current.Bytes.ToArray();
        }

        return _made.ContainsKey(path);
    }
}
