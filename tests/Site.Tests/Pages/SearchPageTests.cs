using Academy.Site.Catalogue;
using Academy.Site.Search.Indexing;
using AngleSharp.Dom;

namespace Academy.Site.Tests.Pages;

/// <summary>The page of the results as it is made: what stands there before, and without, a script.</summary>
public sealed class SearchPageTests
{
    private static readonly Course Letters = Sample.Course();
    private static readonly CourseRun Coming = Sample.Run(Letters, new DateOnly(2027, 3, 9));

    [Fact]
    public async Task It_offers_themes_and_the_catalogue_and_says_why_when_no_script_runs()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/zoeken/");

        Assert.NotNull(page.QuerySelector("main [name=q]"));
        Assert.NotNull(page.QuerySelector("main noscript"));
        Assert.NotNull(page.QuerySelector(".academy-themes a[href='/themas/heldere-taal/']"));
        Assert.NotNull(page.QuerySelector("[data-ways] nav a[href='/cursussen/']"));
        Assert.True(page.QuerySelector("[data-results]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task It_is_for_people_and_not_for_search_engines()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], []));

        Assert.Equal("noindex", site.Page("/zoeken/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("/zoeken/", site.Text("rivierstad/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_filter_has_its_values_in_the_words_of_the_site()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Coming]))).Page("/zoeken/");

        Assert.Equal(["Blended", "Microles"], LabelsOf(page, "form"));
        Assert.Equal(["maart 2027"], LabelsOf(page, "month"));
        Assert.Equal(["2027-03"], page.QuerySelectorAll("[name=maand]").Select(box => box.GetAttribute("value")!));
        Assert.Equal(["Tot 1 uur", "1 tot 4 uur", "4 tot 8 uur", "Meer dan 8 uur"], LabelsOf(page, "duration"));
    }

    [Fact]
    public async Task The_filters_are_those_of_the_search()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], [Coming]))).Page("/zoeken/");

        Assert.Equal(
            Facet.All.Select(facet => facet.Name).Order(),
            page.QuerySelectorAll("[data-facet]").Select(facet => facet.GetAttribute("data-facet")!).Order());
    }

    [Theory]
    [InlineData(60, "up-to-1h")]
    [InlineData(61, "up-to-4h")]
    [InlineData(480, "up-to-8h")]
    [InlineData(481, "longer")]
    public async Task A_length_of_time_that_the_search_knows_has_words(int minutes, string value)
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/zoeken/");

        Assert.Equal(value, Facet.DurationOf(Period.OfMinutes(minutes)));
        Assert.NotNull(page.QuerySelector($"[name=duur][value='{value}']"));
    }

    [Fact]
    public async Task Every_page_knows_where_the_search_is_and_loads_only_what_waits_for_it()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], []));

        var script = site.Page(Letters.Url).QuerySelector("script[data-search-engine]")!;

        Assert.Equal("module", script.GetAttribute("type"));
        Assert.Contains($"rivierstad{script.GetAttribute("data-search-engine")}", site.Paths);
        Assert.Contains($"rivierstad{script.GetAttribute("src")}", site.Paths);
        Assert.NotEqual(script.GetAttribute("src"), script.GetAttribute("data-search-engine"));
    }

    private static IEnumerable<string> LabelsOf(IDocument page, string facet) =>
        page.QuerySelectorAll($"[data-facet={facet}] [data-label]").Select(label => label.TextContent);
}
