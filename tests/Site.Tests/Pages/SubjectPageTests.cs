using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Pages;

/// <summary>The catalogue and the lists of what belongs together.</summary>
public sealed class SubjectPageTests
{
    private static readonly Course Letters = Sample.Course();
    private static readonly CourseRun Coming = Sample.Run(Letters, new DateOnly(2027, 3, 9));

    [Fact]
    public async Task The_catalogue_shows_each_course_once_under_its_first_theme()
    {
        var digital = new Theme("digitaal", "Digitaal", ThemeGroup.Organisation, "Werken met gegevens.");
        var site = await MadeSite.OfAsync(Sample.Edition([Letters with { Themes = [Sample.PlainDutch, digital] }, Sample.Micro()], []));

        var page = site.Page("/cursussen/");

        Assert.Equal(2, page.QuerySelectorAll(".academy-card").Length);
        Assert.StartsWith("Heldere taal", page.QuerySelector(".academy-section > h2#thema-heldere-taal")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/keuzehulp/", page.QuerySelector(".academy-ways a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_theme_has_its_courses_by_form_and_its_next_dates()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Coming]))).Page("/themas/heldere-taal/");

        Assert.Equal(["Blended", "Microles"], page.QuerySelectorAll("main section > h3").Select(heading => heading.TextContent));
        Assert.Contains("dinsdag 9 maart 2027", page.QuerySelector(".academy-runs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_role_begins_with_its_lines()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/functies/beleidsmedewerker/");

        Assert.Equal(["1 leerlijn", "1 cursus"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task A_provider_says_what_its_courses_cost()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters with { Price = 37.5m }], []))).Page("/aanbieders/taalhuis/");

        Assert.Equal("Blended · 6 uur · € 37,50", page.QuerySelector(".academy-card .academy-meta")!.TextContent);
    }

    [Theory]
    [InlineData("/functies/", "/functies/beleidsmedewerker/", "1 cursus · 1 leerlijn")]
    [InlineData("/plaatsen/", "/plaatsen/stadhuis/", "1 datum")]
    [InlineData("/aanbieders/", "/aanbieders/taalhuis/", "1 cursus")]
    public async Task Each_list_leads_to_its_pages_with_how_much_there_is(string list, string page, string size)
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], [Coming]));

        var entry = Assert.Single(site.Page(list).QuerySelectorAll(".academy-index > li"));

        Assert.Equal(page, entry.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(size, entry.QuerySelector(".academy-meta")!.TextContent);
        Assert.NotNull(site.Page("/menu/").QuerySelector($"main a[href='{list}']"));
    }

    [Fact]
    public async Task A_list_with_nothing_in_it_is_not_there()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], []));

        Assert.DoesNotContain("rivierstad/plaatsen/index.html", site.Paths);
        Assert.Null(site.Page("/menu/").QuerySelector("a[href='/plaatsen/']"));
    }

    [Fact]
    public async Task The_agenda_shows_months_that_have_a_date_and_no_month_that_is_over()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition(
            [Letters], [Sample.Run(Letters, new DateOnly(2027, 1, 12), "0"), Coming, Sample.Run(Letters, new DateOnly(2027, 6, 8), "2")]))).Page("/agenda/");

        Assert.Equal(["Maart 2027", "Juni 2027", "Altijd bij in je eigen agenda"], page.QuerySelectorAll("main h2").Select(month => month.TextContent));
        Assert.NotNull(page.QuerySelector("main a[href$='/agenda.ics']"));
        Assert.Equal(["#maand-2027-03", "#maand-2027-06"], page.QuerySelectorAll(".academy-filter a").Select(link => link.GetAttribute("href")));
    }
}
