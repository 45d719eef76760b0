using System.Runtime.CompilerServices;
using Academy.Site.Assets;
using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.Configuration;
using Academy.Site.Feeds;
using Academy.Site.Offline;
using Academy.Site.Output;
using Academy.Site.Search.Files;

namespace Academy.Site.Pages;

/// <summary>Every file of an edition's site, one by one, and the shell that the functions fill in.</summary>
internal static class EditionPages
{
    public static async IAsyncEnumerable<OutputFile> RenderAsync(
        AcademyCatalogue catalogue, Edition edition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var assets = new EditionAssets(edition.Municipality);
        foreach (var asset in assets.All.Concat(assets.AppIcons.Select(icon => icon.File)))
        {
            yield return new OutputFile($"{edition.Slug}{asset.Url}", asset.Bytes);
        }

        await using var html = new HtmlPages();
        var frame = await PageFrame.RenderAsync(edition, assets, html);
        var listed = new List<SitePage>();
        foreach (var page in PageList.Of(catalogue, edition))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var main = await html.RenderAsync(page.Component, page.View);
            var bytes = frame.Fill(page, main);
            yield return new OutputFile($"{edition.Slug}/{page.Path}", bytes);
            if (page.Url == ServiceWorker.OfflineUrl)
            {
                yield return new OutputFile($"{edition.Slug}{ServiceWorker.Url}", ServiceWorker.Of(assets, bytes));
            }

            if (page.Listed)
            {
                listed.Add(page);
            }
        }

        yield return new OutputFile($"{edition.Slug}{WebManifest.Url}", WebManifest.Of(edition.Municipality, assets));
        yield return new OutputFile($"{edition.Slug}/sitemap.xml", Sitemap.Of(edition.Municipality.Domain, listed));
        foreach (var file in FeedFiles.Of(edition).Concat(new CardFiles(edition).All()).Concat(SearchFiles.Of(catalogue, edition)))
        {
            yield return file;
        }

        yield return new OutputFile($"{edition.Slug}/staticwebapp.config.json", StaticWebAppConfiguration.Of(edition.Municipality));
        yield return new OutputFile($"operations/shells/{edition.Slug}.html", frame.Shell());
    }
}
