using System.Text;
using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Feeds;
using Academy.Site.Feeds.EduDex;
using Academy.Site.Feeds.Ooapi;
using Academy.Site.Tests.Pages;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Feeds;

/// <summary>
/// The files for other systems hold what the standards ask, by ajv. OOAPI: open-education-api/specification v6 at 0cfd2d9;
/// EDU-DEX: data API 1.0.2 in restruct/edudex-api-client at 3f6959c. What they ask is written down in <c>standards/</c>.
/// </summary>
[Collection(BuiltSite.Collection)]
public sealed class StandardsTests(BuiltSite site)
{
    private static readonly DateOnly Day = new(2027, 3, 9);

    [Theory]
    [InlineData("ooapi-service", "ooapi/v6", "service.json")]
    [InlineData("ooapi-courses", "ooapi/v6/courses", "*.json")]
    [InlineData("ooapi-course-offerings", "ooapi/v6/course-offerings", "*.json")]
    [InlineData("ooapi-programmes", "ooapi/v6/programmes", "*.json")]
    [InlineData("ooapi-organisations", "ooapi/v6/organisations", "*.json")]
    [InlineData("edu-dex-list", "edudex", "programs.json")]
    [InlineData("edu-dex-programs", "edudex/programs", "*.json")]
    public async Task Every_file_of_every_edition_has_the_fields_and_the_values_of_its_standard(string standard, string folder, string pattern)
    {
        var files = site.Below(folder, pattern);

        Assert.NotEmpty(files);
        await Reader.ReadAsync("schema.mjs", [Schema(standard), .. files]);
    }

    [Theory]
    [InlineData("ooapi-courses", "ooapi/v6/courses/1.json", "\"language\":\"nl-NL\"", "\"language\":\"Dutch\"")]
    [InlineData("ooapi-courses", "ooapi/v6/courses/1.json", "\"pageNumber\":1", "\"page\":1")]
    [InlineData("ooapi-courses", "ooapi/v6/courses/1.json", "\"blended\"", "\"mixed\"")]
    [InlineData("ooapi-course-offerings", "ooapi/v6/course-offerings/1.json", "\"state\":\"active\"", "\"state\":\"open\"")]
    [InlineData("ooapi-course-offerings", "ooapi/v6/course-offerings/1.json", "+01:00\"", "\"")]
    [InlineData("ooapi-programmes", "ooapi/v6/programmes/1.json", "\"track\"", "\"leerlijn\"")]
    [InlineData("edu-dex-programs", "edudex/programs/1.json", "\"programLevel\":\"none\",", "")]
    [InlineData("edu-dex-programs", "edudex/programs/1.json", "\"application opened\"", "\"open\"")]
    [InlineData("edu-dex-programs", "edudex/programs/1.json", "\"fullyOnline\":false", "\"fullyOnline\":true")]
    public async Task A_file_that_breaks_the_standard_is_refused(string standard, string file, string good, string broken)
    {
        var text = await File.ReadAllTextAsync(site.In($"academie/{file}"), TestContext.Current.CancellationToken);
        Assert.Contains(good, text, StringComparison.Ordinal);

        var reader = await Reader.RunAsync("schema.mjs", Schema(standard), site.Broken("broken.json", text.Replace(good, broken, StringComparison.Ordinal)));

        Assert.Equal(1, reader.ExitCode);
    }

    [Fact]
    public void Pages_hold_250_items_and_say_whether_there_is_more()
    {
        var courses = Enumerable.Range(0, 600).Select(index => Sample.Course($"c{index}")).ToArray();

        var pages = OoapiFiles.Of(Sample.Edition(courses, [])).Where(file => file.Path.Contains("/courses/", StringComparison.Ordinal)).Select(Read).ToArray();

        Assert.Equal([250, 250, 100], pages.Select(page => page.GetProperty("items").GetArrayLength()));
        Assert.Equal([(1, false, true), (2, true, true), (3, true, false)], pages.Select(page => (
            page.GetProperty("pageNumber").GetInt32(), page.GetProperty("hasPreviousPage").GetBoolean(), page.GetProperty("hasNextPage").GetBoolean())));
        Assert.Equal(3, EduDexFiles.Of(Sample.Edition(courses, [])).Count(file => file.Path.Contains("/programs/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Everything_that_is_referred_to_by_an_identity_is_there()
    {
        foreach (var edition in site.Editions)
        {
            var courses = IdsIn(edition, "courses", "courseId");
            var organisations = IdsIn(edition, "organisations", "organisationId");
            var programmes = IdsIn(edition, "programmes", "programmeId");

            Assert.Subset(courses, IdsIn(edition, "course-offerings", "courseId"));
            Assert.Subset(organisations, IdsIn(edition, "course-offerings", "organisationId"));
            Assert.Subset(organisations, IdsIn(edition, "courses", "organisationId"));
            Assert.Subset(organisations, IdsIn(edition, "programmes", "organisationId"));
            Assert.NotEmpty(programmes);
        }
    }

    [Fact]
    public void A_run_that_is_called_off_says_so_in_the_words_of_each_standard()
    {
        var course = Sample.Course();
        var edition = Sample.Edition([course], [Sample.Run(course, Day) with { Cancelled = new Cancellation(Day.AddDays(-30), "Te weinig deelnemers.") }]);

        var offering = Read(OoapiFiles.Of(edition).Single(file => file.Path.EndsWith("course-offerings/1.json", StringComparison.Ordinal)));
        var programs = Read(EduDexFiles.Of(edition).Single(file => file.Path.EndsWith("programs/1.json", StringComparison.Ordinal)));

        Assert.Equal("cancelled", offering.GetProperty("items")[0].GetProperty("state").GetString());
        Assert.Equal("canceled", RunIn(programs).GetProperty("status").GetString());
    }

    /// <summary>edudex.nl: a location is a place that one can go to; online goes in fullyOnline.</summary>
    [Fact]
    public void What_is_online_is_no_location()
    {
        var course = Sample.Course();
        var online = new Place("online", "Online", "Online", null, null, null, true);
        var run = Sample.Run(course, Day);

        var made = RunIn(Read(EduDexFiles.Of(Sample.Edition([course], [run with { Meetings = [run.Meetings[0] with { Place = online }] }])).Last()));

        Assert.True(made.GetProperty("fullyOnline").GetBoolean());
        Assert.False(made.TryGetProperty("location", out _));
        Assert.False(made.GetProperty("courseDay")[0].TryGetProperty("location", out _));
        Assert.Equal("Rivierstad", RunIn(Read(EduDexFiles.Of(Sample.Edition([course], [run])).Last())).GetProperty("location").GetProperty("city").GetString());
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_at_a_word()
    {
        var course = Sample.Course() with { Summary = string.Join(' ', Enumerable.Repeat("woorden", 60)) };

        var text = Read(EduDexFiles.Of(Sample.Edition([course], [])).Last())
            .GetProperty("programs")[0].GetProperty("data").GetProperty("programDescriptions").GetProperty("programSummaryText").GetProperty("nl").GetString()!;

        Assert.InRange(text.Length, 180, 200);
        Assert.EndsWith("woorden…", text, StringComparison.Ordinal);
    }

    private HashSet<string> IdsIn(string edition, string collection, string name) =>
    [
        .. Directory.EnumerateFiles(site.In($"{edition}/ooapi/v6/{collection}"))
            .Select(file => JsonDocument.Parse(File.ReadAllBytes(file)))
            .SelectMany(page => page.RootElement.GetProperty("items").EnumerateArray())
            .Select(item => item.GetProperty(name).GetString()!),
    ];

    private static JsonElement RunIn(JsonElement programs) =>
        programs.GetProperty("programs")[0].GetProperty("data").GetProperty("programSchedule").GetProperty("programRun")[0];

    private static JsonElement Read(FeedFile file) => JsonDocument.Parse(Encoding.UTF8.GetString(file.Make())).RootElement;

    private static string Schema(string standard) =>
        Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Feeds", "standards", $"{standard}.schema.json");
}
