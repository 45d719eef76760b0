using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Feeds;

/// <summary>JSON-LD in pages, held against the types of schema.org (schema-dts) by the TypeScript compiler.</summary>
[Collection(BuiltSite.Collection)]
public sealed class LinkedDataTests(BuiltSite site)
{
    private const string Hostile = "Brieven </script><script>alert(1)</script><!-- ' & \"";

    private static readonly DateOnly Day = new(2027, 3, 9);

    [Fact]
    public async Task Every_page_with_a_subject_speaks_schema_org() =>
        await Reader.ReadAsync("linked-data.mjs", [site.In("academie/index.html"), .. PagesOf("cursussen"), .. PagesOf("leerlijnen")]);

    [Theory]
    [InlineData("\"courseMode\"", "\"courseMood\"")]
    [InlineData("\"@type\":\"Course\"", "\"@type\":\"Curse\"")]
    [InlineData("\"position\":1", "\"position\":true")]
    public async Task Data_that_schema_org_does_not_know_is_refused(string good, string broken)
    {
        var page = PagesOf("cursussen").First(file => File.ReadAllText(file).Contains("\"courseMode\"", StringComparison.Ordinal));
        var text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);

        var reader = await Reader.RunAsync("linked-data.mjs", site.Broken("broken.html", text.Replace(good, broken, StringComparison.Ordinal)));

        Assert.Equal(1, reader.ExitCode);
    }

    [Fact]
    public async Task No_text_of_the_content_ends_the_script_element()
    {
        var course = Sample.Course() with { Title = Hostile, Summary = Hostile, Outcomes = [Hostile] };
        var made = await MadeSite.OfAsync(Sample.Edition([course], [Sample.Run(course, Day)]));

        var page = made.Page(course.Url);

        Assert.Empty(made.Problems);
        Assert.DoesNotContain(page.Scripts, script => script.Source is null && script.Type != "application/ld+json");
        Assert.Equal(Hostile, Graph(made, course.Url)[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_course_tells_what_people_type_for_it()
    {
        var course = Sample.Course() with { Keywords = ["post", Hostile] };
        var plain = Sample.Course() with { Id = "kaal", Slug = "kaal" };
        var made = await MadeSite.OfAsync(Sample.Edition([course, plain], []));

        var keywords = Graph(made, course.Url)[0].GetProperty("keywords").EnumerateArray().Select(word => word.GetString());

        Assert.Equal(["post", Hostile], keywords);
        Assert.False(Graph(made, plain.Url)[0].TryGetProperty("keywords", out _));
        Assert.DoesNotContain("post", made.Page(course.Url).Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_course_names_its_runs_with_time_place_price_and_organiser()
    {
        var course = Sample.Course();
        var made = await MadeSite.OfAsync(Sample.Edition(
            [course],
            [
                Sample.Run(course, new DateOnly(2027, 1, 5), "voorbij"),
                Sample.Run(course, Day),
                Sample.Run(course, Day.AddDays(1), "weg") with { Cancelled = new Cancellation(Day.AddDays(-30), "Te weinig deelnemers.") },
            ]));

        var runs = Graph(made, course.Url)[0].GetProperty("hasCourseInstance").EnumerateArray().ToArray();

        Assert.Equal(2, runs.Length);
        Assert.Equal("2027-03-09T09:00:00+01:00", runs[0].GetProperty("startDate").GetString());
        Assert.Equal("1234 AB", runs[0].GetProperty("location")[0].GetProperty("address").GetProperty("postalCode").GetString());
        Assert.Equal(12, runs[0].GetProperty("maximumAttendeeCapacity").GetInt32());
        Assert.Equal("Gemeente Rivierstad", runs[0].GetProperty("organizer").GetProperty("name").GetString());
        Assert.False(runs[0].TryGetProperty("eventStatus", out _));
        Assert.Equal("https://schema.org/EventCancelled", runs[1].GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task A_page_that_search_engines_should_not_know_has_no_data_for_them()
    {
        var retired = Sample.Course("oud") with { Retired = new DateOnly(2026, 12, 1) };
        var made = await MadeSite.OfAsync(Sample.Edition([Sample.Course()], [], [retired]));

        Assert.DoesNotContain("ld+json", made.Text("rivierstad/cursussen/oud/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:", made.Text("rivierstad/mijn/index.html"), StringComparison.Ordinal);
    }

    private string[] PagesOf(string folder) =>
        [.. Directory.EnumerateFiles(site.In($"academie/{folder}"), "index.html", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("ld+json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private static JsonElement[] Graph(MadeSite made, string url)
    {
        var block = made.Page(url).Scripts.Single(script => script.Type == "application/ld+json").Text;
        using var data = JsonDocument.Parse(block);
        return [.. data.RootElement.GetProperty("@graph").EnumerateArray().Select(thing => thing.Clone())];
    }
}
