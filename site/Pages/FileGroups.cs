using Academy.Site.Assets;
using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.Configuration;
using Academy.Site.Feeds;
using Academy.Site.Offline;
using Academy.Site.Output;
using Academy.Site.Search.Files;

namespace Academy.Site.Pages;

/// <summary>The files of an edition besides its pages, in the order in which a build makes them.</summary>
internal static class FileGroups
{
    private static readonly string[] FeedEndings = [".atom", ".ics", ".json", ".txt"];

    /// <summary>Gives what pages load.</summary>
    public static FileGroup Assets(Edition edition, EditionAssets assets) => new(
        path => path.StartsWith("/assets/", StringComparison.Ordinal),
        () => assets.All.Concat(assets.AppIcons.Select(icon => icon.File)).Select(asset => new OutputFile(edition.Slug + asset.Url, asset.Bytes)));

    /// <summary>Gives what is made from all pages and from the catalogue. A new kind of file, such as a search index, is a line here.</summary>
    public static IReadOnlyList<FileGroup> AroundPages(
        AcademyCatalogue catalogue, Edition edition, EditionAssets assets, IEnumerable<SitePage> pages, PageDetail detail = PageDetail.Whole) =>
    [
        FileGroup.Of(edition.Slug, WebManifest.Url, () => WebManifest.Of(edition.Municipality, assets)),
        FileGroup.Of(edition.Slug, "/sitemap.xml", () => Sitemap.Of(edition.Municipality.Domain, pages.Where(page => page.Listed))),
        new(IsFeed, () => FeedFiles.Of(edition, detail)),
        new(path => path.StartsWith("/kaart", StringComparison.Ordinal), () => new CardFiles(edition).All(detail == PageDetail.Whole)),
        detail == PageDetail.Whole ? Search(catalogue, edition) : FileGroup.Of(edition.Slug, SearchFiles.ManifestUrl, () => []),
        FileGroup.Of(edition.Slug, "/staticwebapp.config.json", () => StaticWebAppConfiguration.Of(edition.Municipality)),
    ];

    // A preview is asked for one of its files after the other, and they are made together.
    private static FileGroup Search(AcademyCatalogue catalogue, Edition edition)
    {
        var files = new Lazy<IReadOnlyList<OutputFile>>(() => [.. SearchFiles.Of(catalogue, edition)]);
        return new FileGroup(SearchFiles.IsTheirs, () => files.Value);
    }

    /// <summary>Gives the images that texts show.</summary>
    public static FileGroup Images(Edition edition) =>
        new(path => path.StartsWith("/beelden/", StringComparison.Ordinal), () => EditionImages.Of(edition));

    // What is searched has files of its own with such names.
    private static bool IsFeed(string path) =>
        FeedEndings.Contains(Path.GetExtension(path)) && !path.StartsWith("/zoeken/", StringComparison.Ordinal) && !path.StartsWith("/assets/", StringComparison.Ordinal);
}
