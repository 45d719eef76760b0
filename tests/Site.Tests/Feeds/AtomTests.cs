using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Academy.Site.Feeds;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Feeds;

/// <summary>The feed of new courses: what RFC 4287 asks of it, and what a feed reader (rss-parser) makes of it.</summary>
[Collection(BuiltSite.Collection)]
public sealed class AtomTests(BuiltSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_reader_finds_the_courses_with_their_links()
    {
        foreach (var edition in site.Catalogue.Editions)
        {
            using var feed = JsonDocument.Parse(await Reader.ReadAsync("atom.mjs", site.In($"{edition.Slug}/feed.atom")));
            var items = feed.RootElement.GetProperty("items").EnumerateArray().ToArray();

            Assert.Equal($"https://{edition.Municipality.Domain}/feed.atom", feed.RootElement.GetProperty("self").GetString());
            Assert.Equal(
                NewCourses.Of(edition).Select(course => (course.Title, $"https://{edition.Municipality.Domain}{course.Url}")),
                items.Select(item => (item.GetProperty("title").GetString()!, item.GetProperty("link").GetString()!)));
        }
    }

    /// <summary>RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, and how often.</summary>
    [Fact]
    public void Every_feed_and_every_entry_has_what_the_standard_asks() =>
        Assert.All(site.Named("/feed.atom"), file => Demand(XDocument.Load(file)));

    [Fact]
    public void An_entry_keeps_its_identity_when_its_address_changes()
    {
        var course = Sample.Course();

        Assert.Equal(IdOf(course), IdOf(course with { Slug = "anders", Title = "Anders" }));
    }

    [Fact]
    public void A_feed_of_nothing_is_dated_on_the_day_of_the_build()
    {
        var feed = XDocument.Parse(Encoding.UTF8.GetString(AtomFeed.Of(Sample.Edition([], []))));

        Demand(feed);
        Assert.Equal("2027-02-01T00:00:00+01:00", feed.Root!.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("title")]
    [InlineData("updated")]
    [InlineData("author")]
    public void A_feed_without_what_the_standard_asks_is_refused(string missing)
    {
        var feed = XDocument.Load(site.In("academie/feed.atom"));
        feed.Descendants(Atom + missing).Remove();

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Demand(feed));
    }

    [Fact]
    public async Task A_feed_that_is_not_well_formed_is_refused()
    {
        var text = await File.ReadAllTextAsync(site.In("academie/feed.atom"), TestContext.Current.CancellationToken);

        var reader = await Reader.RunAsync("atom.mjs", site.Broken("broken.atom", text.Replace("</title>", "", StringComparison.Ordinal)));

        Assert.NotEqual(0, reader.ExitCode);
    }

    private static void Demand(XDocument feed)
    {
        var root = feed.Root!;
        Assert.Equal(Atom + "feed", root.Name);
        DemandShared(root);
        var self = Assert.Single(root.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.True(Uri.IsWellFormedUriString((string?)self.Attribute("href"), UriKind.Absolute));
        Assert.NotEmpty(root.Elements(Atom + "author"));
        var entries = root.Elements(Atom + "entry").ToArray();
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")?.Value).Distinct().Count());
        Assert.All(entries, entry =>
        {
            DemandShared(entry);
            Assert.Single(entry.Elements(Atom + "summary"));
            Assert.Single(entry.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
            Assert.True(Moment(entry, "published") <= Moment(entry, "updated"));
        });
    }

    private static void DemandShared(XElement element)
    {
        Assert.StartsWith("urn:uuid:", Assert.Single(element.Elements(Atom + "id")).Value, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        Assert.NotEqual(default, Moment(element, "updated"));
    }

    private static DateTimeOffset Moment(XElement element, string name) =>
        DateTimeOffset.ParseExact(Assert.Single(element.Elements(Atom + name)).Value, "yyyy-MM-dd'T'HH:mm:sszzz", null);

    private static string IdOf(Academy.Site.Catalogue.Course course) =>
        XDocument.Parse(Encoding.UTF8.GetString(AtomFeed.Of(Sample.Edition([course], []))))
            .Descendants(Atom + "entry").Single().Element(Atom + "id")!.Value;
}
