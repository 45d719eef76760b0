using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Pages;

/// <summary>Each choice of a facet as a plain link, without a script.</summary>
public sealed class FacetPageTests
{
    private static readonly Course Letters = Sample.Course() with { Purposes = [new Purpose("compliance", "Voldoen aan regels", "Wat de wet vraagt.")] };
    private static readonly CourseRun Coming = Sample.Run(Letters, new DateOnly(2027, 3, 9));

    [Fact]
    public async Task Every_choice_in_the_catalogue_leads_to_a_page_with_as_many_courses_as_it_says()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Coming]));

        var links = site.Page("/cursussen/").QuerySelectorAll("[data-choices] a");

        Assert.Equal(11, links.Select(link => link.Closest("[data-choice]")).Distinct().Count());
        Assert.All(links.Where(link => link.Closest("[data-choice]")!.GetAttribute("data-choice") != "plek"), link => Assert.Equal(
            link.QuerySelector(".academy-figure")!.TextContent,
            $"{site.Page(link.GetAttribute("href")!).QuerySelectorAll(".academy-card a[href^='/cursussen/']").Length}"));
    }

    [Theory]
    [InlineData("/vormen/micro/", "Vorm: microles")]
    [InlineData("/maanden/2027-03/", "Maand: maart 2027")]
    [InlineData("/doelen/compliance/", "Doel: voldoen aan regels")]
    [InlineData("/inschrijven/open/", "Inschrijven: je kunt je nu inschrijven")]
    public async Task A_page_says_which_choice_it_is(string url, string heading)
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Coming]));

        Assert.Equal(heading, site.Page(url).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_list_of_more_than_a_hundred_courses_goes_on_on_further_pages()
    {
        Course[] many = [.. Enumerable.Range(100, 205).Select(number => Sample.Course($"cursus-{number}"))];
        var site = await MadeSite.OfAsync(Sample.Edition(many, []));

        string[] pages = ["/themas/heldere-taal/", "/themas/heldere-taal/2/", "/themas/heldere-taal/3/"];
        var courses = pages.SelectMany(page => site.Page(page).QuerySelectorAll(".academy-card a[href^='/cursussen/']")).Select(link => link.GetAttribute("href"));

        Assert.Empty(site.Problems);
        Assert.Equal(many.Select(course => course.Url).Order(), courses.Order());
        Assert.Equal(["1", "2", "3", "Volgende"], site.Page(pages[0]).QuerySelectorAll(".academy-sheets a").Select(link => link.TextContent));
        Assert.Equal("2", site.Page(pages[1]).QuerySelector(".academy-sheets [aria-current=page]")!.TextContent);
        Assert.Equal("Heldere taal, pagina 2", site.Page(pages[1]).QuerySelector("h1")!.TextContent);
        Assert.Equal("205 cursussen", site.Page(pages[2]).QuerySelector("main h2")!.TextContent);
    }

    [Fact]
    public async Task A_large_catalogue_shows_some_courses_of_each_theme_and_the_way_to_the_rest()
    {
        Course[] many = [.. Enumerable.Range(100, 201).Select(number => Sample.Course($"cursus-{number}"))];

        var page = (await MadeSite.OfAsync(Sample.Edition(many, []))).Page("/cursussen/");

        Assert.Equal(6, page.QuerySelectorAll(".academy-card").Length);
        Assert.Equal("201 cursussen", page.QuerySelector("[data-ways] section h2 > .academy-meta")!.TextContent);
        Assert.Equal("/themas/heldere-taal/", page.QuerySelector(".academy-more a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_finder_asks_what_this_catalogue_can_answer()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Coming]));

        var form = site.Page("/keuzehulp/").QuerySelector("form[action='/cursussen/'][method=get]")!;

        Assert.Equal(["thema", "functie", "tijd", "vorm", "maand"], form.QuerySelectorAll("fieldset").Select(set => set.QuerySelector("input")!.GetAttribute("name")));
        Assert.All(form.QuerySelectorAll("fieldset"), set => Assert.Equal("Maakt niet uit", set.QuerySelector("label:has([checked])")!.TextContent.Trim()));
        Assert.NotNull(form.QuerySelector("input[name=vorm][value=micro]"));
        Assert.Equal("/keuzehulp/", site.Page("/cursussen/").QuerySelector(".academy-ways a")!.GetAttribute("href"));
    }
}
