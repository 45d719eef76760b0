using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;
using Academy.Site.Feeds.EduDex;
using Academy.Site.Feeds.Ooapi;
using Academy.Site.Operations;
using Academy.Site.Output;
using Academy.Site.Pages;

namespace Academy.Site.Feeds;

/// <summary>What an edition says to programs, one file at a time; <c>docs/feeds.md</c> says who reads which.</summary>
internal static class FeedFiles
{
    public static IEnumerable<OutputFile> Of(Edition edition, PageDetail detail = PageDetail.Whole)
    {
        var many = CalendarFiles.Of(edition).Concat(OoapiFiles.Of(edition)).Concat(EduDexFiles.Of(edition));
        return Single(edition).Concat(detail == PageDetail.Whole ? many.Select(file => file.Made()) : FeedRoom.Of(many));
    }

    private static IEnumerable<OutputFile> Single(Edition edition)
    {
        yield return new(edition.Slug + "/robots.txt", Robots.Of(edition.Municipality.Domain));
        yield return new(edition.Slug + SecurityText.Path, SecurityText.Of(edition));
        yield return new(edition.Slug + AtomFeed.Path, AtomFeed.Of(edition));
        yield return CatalogueFile.Of(edition);
        yield return CatalogueSchema.Of(edition);
    }
}
