using System.Globalization;
using Academy.Site.Checks;
using Academy.Site.Feeds;
using Academy.Site.Output;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Feeds;

/// <summary>The small text files that programs look for, and how many files all of it makes.</summary>
[Collection(BuiltSite.Collection)]
public sealed class PlainFileTests(BuiltSite site)
{
    /// <summary>RFC 9116, 2.5: Contact and Expires are required; Expires once, recommended less than a year ahead; Canonical is where it stands.</summary>
    [Fact]
    public void Security_txt_says_whom_to_tell_and_until_when()
    {
        foreach (var edition in site.Catalogue.Editions)
        {
            var fields = FieldsOf(site.In($"{edition.Slug}/.well-known/security.txt"));

            Assert.Equal($"mailto:{edition.Municipality.Contact.Email}", Assert.Single(fields["Contact"]));
            var expires = DateTimeOffset.Parse(Assert.Single(fields["Expires"]), CultureInfo.InvariantCulture);
            var built = new DateTimeOffset(edition.At.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            Assert.InRange(expires - built, TimeSpan.FromDays(30), TimeSpan.FromDays(364));
            Assert.Equal("nl, en", Assert.Single(fields["Preferred-Languages"]));
            Assert.Equal($"https://{edition.Municipality.Domain}/.well-known/security.txt", Assert.Single(fields["Canonical"]));
        }
    }

    /// <summary>RFC 9309: a group begins with a user agent; what is personal is disallowed. sitemaps.org: the address of the sitemap is absolute.</summary>
    [Fact]
    public void Robots_txt_keeps_robots_from_what_is_personal_and_shows_the_sitemap()
    {
        var fields = FieldsOf(site.In("rivierstad/robots.txt"));

        Assert.Equal(["*"], fields["User-agent"]);
        Assert.Equal(["/api/", "/.auth/", "/mijn/", "/beheer/"], fields["Disallow"]);
        Assert.Equal(["https://academie.rivierstad.example/sitemap.xml"], fields["Sitemap"]);
    }

    [Fact]
    public void A_line_without_a_field_is_refused() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => FieldsOf(site.Broken("security.txt", "Contact mailto:leren@rivierstad.example\n")));

    /// <summary>A tenth of the courses has a run and a tenth a lesson; the 600 are the most search files that the design allows.</summary>
    [Theory]
    [InlineData(3_000)]
    [InlineData(10_000)]
    public void A_large_edition_stays_under_the_limit_of_files(int count)
    {
        const int searchFiles = 600;
        var courses = Enumerable.Range(0, count).Select(index => (index % 10 == 0 ? Sample.Micro() : Sample.Course()) with { Id = $"c{index}", Slug = $"c{index}" }).ToArray();
        var runs = courses.Where((_, index) => index % 10 == 1).Select(course => Sample.Run(course, new DateOnly(2027, 3, 9))).ToArray();
        var edition = Sample.Edition(courses, runs);

        var pages = Academy.Site.Pages.PageList.Of(Sample.Catalogue(edition), edition).Count();
        var feeds = FeedFiles.Of(edition).ToArray();
        var cards = new Academy.Site.Cards.CardFiles(edition).Count;

        Assert.InRange(pages + feeds.Length + cards + searchFiles, count, HostingLimits.MostFiles);
        Assert.Equal(count, feeds.Count(IsOoapiCourses) * 250);
    }

    private static bool IsOoapiCourses(OutputFile file) => file.Path.StartsWith("rivierstad/ooapi/v6/courses/", StringComparison.Ordinal);

    private static ILookup<string, string> FieldsOf(string path) => File.ReadAllLines(path)
        .Where(line => line.Length > 0)
        .Select(line =>
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            Assert.True(colon > 0, line);
            return (Name: line[..colon], Value: line[(colon + 2)..]);
        })
        .ToLookup(field => field.Name, field => field.Value);
}
