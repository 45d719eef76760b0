using Academy.Site.Catalogue;
using Academy.Site.Markup;
using AngleSharp.Dom;

namespace Academy.Site.Tests.Pages;

public sealed class LinePageTests
{
    private static readonly Course Letters = Sample.Course();
    private static readonly string Url = Sample.Line(Letters).Url;

    [Fact]
    public async Task A_step_says_its_load_and_the_form_and_time_of_its_courses()
    {
        var step = (await PageAsync(Sample.Edition([Letters], []))).QuerySelector(".academy-path .academy-step")!;

        Assert.Equal("1 cursus · ongeveer 6 uur", step.QuerySelector(".academy-meta")!.TextContent);
        Assert.Equal("Blended · 6 uur", step.QuerySelector(".academy-courses .academy-meta")!.TextContent);
        Assert.Contains("Je kent de regels.", step.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_says_what_may_be_skipped()
    {
        var units = Letters.Units.Select((unit, at) => at == 1 ? unit with { Waives = ["theorie"] } : unit);

        var step = (await PageAsync(Sample.Edition([Letters with { Units = [.. units] }], []))).QuerySelector(".academy-step")!;

        Assert.Contains("mag je overslaan: ‘Lezer en doel’ in Cursus heldere-brieven.", step.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_which_goals_of_the_vision_it_serves()
    {
        var edition = Sample.Edition([Letters], [], vision: line => new Vision(
            "municipalities/rivierstad/vision.md", "Waarom wij leren", "Zo leren we.", [new Goal("Elke brief is helder.", [line]), new Goal("Iets anders.", [])], Prose.Empty));
        var site = await MadeSite.OfAsync(edition);

        var goals = site.Page(Url).QuerySelector(".academy-goals")!;

        Assert.Equal("Elke brief is helder.", Assert.Single(goals.QuerySelectorAll("li")).TextContent);
        Assert.NotNull(goals.QuerySelector("a[href='/visie/']"));
        Assert.Equal(Url, site.Page("/visie/").QuerySelector(".academy-card a")!.GetAttribute("href"));
        Assert.Empty(site.Problems);
    }

    [Fact]
    public async Task Without_a_vision_no_goal_is_named() =>
        Assert.Null((await PageAsync(Sample.Edition([Letters], []))).QuerySelector(".academy-goals"));

    [Fact]
    public async Task A_line_is_followed_with_a_plain_form_in_the_place_that_a_script_fills()
    {
        var line = Sample.Line(Letters);

        var form = (await PageAsync(Sample.Edition([Letters], []))).QuerySelector($"[data-fragment='/api/pagina/leerlijn/{line.Id}'] form")!;

        Assert.Equal(("post", $"/api/pagina/leerlijn/{line.Id}"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(("action", "follow"), (form.QuerySelector("button")!.GetAttribute("name"), form.QuerySelector("button")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Lines_stand_under_the_level_they_begin_at()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/leerlijnen/");

        Assert.Equal("Voor wie begint", page.QuerySelector("main h2")!.TextContent);
        Assert.Equal("Junior", page.QuerySelectorAll(".academy-card .academy-meta")[^1].TextContent);
    }

    private static async Task<IDocument> PageAsync(Edition edition) => (await MadeSite.OfAsync(edition)).Page(Url);
}
