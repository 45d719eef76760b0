using System.Runtime.CompilerServices;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Offline;
using Academy.Site.Output;

namespace Academy.Site.Pages;

/// <summary>Every file of an edition's site, one by one, and the shell that the functions fill in.</summary>
internal static class EditionPages
{
    // Pages that are rendered side by side before the first of them is given: enough to keep every processor at work, few in memory.
    private const int AtOnce = 64;

    public static IAsyncEnumerable<OutputFile> RenderAsync(AcademyCatalogue catalogue, Edition edition, CancellationToken cancellationToken) =>
        RenderAsync(catalogue, edition, PageDetail.Whole, cancellationToken);

    public static async IAsyncEnumerable<OutputFile> RenderAsync(
        AcademyCatalogue catalogue, Edition edition, PageDetail detail, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var assets = new EditionAssets(edition.Municipality);
        foreach (var asset in FileGroups.Assets(edition, assets).Make())
        {
            yield return asset;
        }

        await using var renderers = new PageRenderers(detail);
        var frame = await PageFrame.RenderAsync(edition, assets, renderers.First);
        IReadOnlyList<SitePage> pages = [.. PageList.Of(catalogue, edition)];
        foreach (var some in pages.Chunk(AtOnce))
        {
            var made = await renderers.RenderAsync(frame, some, cancellationToken);
            foreach (var file in some.Zip(made).SelectMany(one => FilesOf(edition, assets, one.First, one.Second)))
            {
                yield return file;
            }
        }

        foreach (var file in FileGroups.AroundPages(catalogue, edition, assets, pages, detail).SelectMany(group => group.Make()))
        {
            yield return file;
        }

        yield return new OutputFile($"operations/shells/{edition.Slug}.html", frame.Shell());
    }

    /// <summary>Gives a page as a file; the one for who is offline comes with the worker that keeps it.</summary>
    public static IEnumerable<OutputFile> FilesOf(Edition edition, EditionAssets assets, SitePage page, byte[] bytes) =>
    [
        new OutputFile($"{edition.Slug}/{page.Path}", bytes),
        .. page.Url == ServiceWorker.OfflineUrl
            ? [new OutputFile($"{edition.Slug}{ServiceWorker.Url}", ServiceWorker.Of(assets, bytes))]
            : Array.Empty<OutputFile>(),
    ];
}
