using Academy.Site.Tests.Pages;
using AngleSharp.Dom;

namespace Academy.Site.Tests.Feeds;

/// <summary>What stands beside a link to a page elsewhere, by the names of ogp.me.</summary>
public sealed class SharedLinkTests
{
    // ogp.me, "Basic Metadata": what every page needs; the rest is what previews make use of.
    private static readonly string[] Asked =
        ["og:title", "og:type", "og:image", "og:url", "og:description", "og:site_name", "og:locale", "og:image:width", "og:image:height", "og:image:alt"];

    [Theory]
    [InlineData("/")]
    [InlineData("/cursussen/")]
    [InlineData("/cursussen/heldere-brieven/")]
    [InlineData("/cursussen/in-tien-minuten/kern/")]
    [InlineData("/leerlijnen/helder-schrijven/")]
    [InlineData("/themas/heldere-taal/")]
    [InlineData("/agenda/")]
    [InlineData("/privacy/")]
    public async Task Every_page_has_a_card_and_the_words_beside_it(string url)
    {
        var course = Sample.Course();
        var made = await MadeSite.OfAsync(Sample.Edition([course, Sample.Micro()], [Sample.Run(course, new DateOnly(2027, 3, 9))]));

        var page = made.Page(url);

        Assert.All(Asked, name => Assert.NotEmpty(Meta(page, name)));
        Assert.Equal($"https://academie.rivierstad.example{url}", Meta(page, "og:url"));
        Assert.Equal("nl_NL", Meta(page, "og:locale"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
        var card = new Uri(Meta(page, "og:image"));
        Assert.Equal("academie.rivierstad.example", card.Host);
        Assert.Contains($"rivierstad{card.AbsolutePath}", made.Paths);
    }

    [Fact]
    public async Task A_page_leads_programs_to_the_feed_and_to_the_calendar_of_what_is_on_it()
    {
        var course = Sample.Course();
        var made = await MadeSite.OfAsync(Sample.Edition([course, Sample.Micro()], [Sample.Run(course, new DateOnly(2027, 3, 9))]));

        Assert.Equal("/cursussen/heldere-brieven/agenda.ics", Alternate(made, "/cursussen/heldere-brieven/", "text/calendar"));
        Assert.Equal("/themas/heldere-taal/agenda.ics", Alternate(made, "/themas/heldere-taal/", "text/calendar"));
        Assert.Equal("/agenda.ics", Alternate(made, "/agenda/", "text/calendar"));
        Assert.Null(Alternate(made, "/cursussen/in-tien-minuten/", "text/calendar"));
        Assert.Equal("/feed.atom", Alternate(made, "/", "application/atom+xml"));
    }

    [Fact]
    public async Task A_page_that_is_not_listed_has_none_of_it()
    {
        var made = await MadeSite.OfAsync(Sample.Edition([Sample.Course()], []));

        Assert.Null(made.Page("/mijn/").QuerySelector("meta[property='og:image']"));
    }

    private static string Meta(IDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content") ?? throw new InvalidOperationException($"{name} is not there.");

    private static string? Alternate(MadeSite made, string url, string type) =>
        made.Page(url).QuerySelector($"link[rel='alternate'][type='{type}']")?.GetAttribute("href");
}
