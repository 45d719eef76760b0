namespace Academy.Site.Tests.Pages;

public sealed class HeaderTests
{
    [Fact]
    public async Task The_mark_of_an_edition_stands_beside_its_name_in_a_room_of_its_own_size()
    {
        var site = await MadeSite.OfAsync(new ContentInMemory().Edition("rivierstad"));

        var mark = site.Page("/").QuerySelector(".academy-name img")!;

        Assert.Equal("", mark.GetAttribute("alt"));
        Assert.Equal("44", mark.GetAttribute("width"));
        Assert.Equal("44", mark.GetAttribute("height"));
        Assert.Contains($"rivierstad{mark.GetAttribute("src")}", site.Paths);
        Assert.Equal(mark.GetAttribute("src"), site.Page("/").QuerySelector("link[rel=icon]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_drawing_of_the_home_page_is_a_file_with_a_size_and_no_words()
    {
        var content = new ContentInMemory().With("municipalities/rivierstad/hero.svg", SampleContent.Files["municipalities/rivierstad/logo.svg"].Replace("44 44", "560 304", StringComparison.Ordinal));

        var site = await MadeSite.OfAsync(content.Edition("rivierstad"));
        var picture = site.Page("/").QuerySelector(".academy-hero-picture")!;

        Assert.Equal(("", "560", "304"), (picture.GetAttribute("alt"), picture.GetAttribute("width"), picture.GetAttribute("height")));
        Assert.Contains($"rivierstad{picture.GetAttribute("src")}", site.Paths);
    }

    [Fact]
    public async Task An_edition_without_drawings_has_no_pictures_in_its_header_and_hero()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Sample.Course()], []));

        Assert.Empty(site.Page("/").QuerySelectorAll("img"));
    }

    [Fact]
    public async Task A_search_works_without_a_script_and_its_field_has_a_name()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Sample.Course()], []));

        foreach (var form in new[] { site.Page("/").QuerySelector("header form")!, site.Page("/menu/").QuerySelector("main form")! })
        {
            var field = form.QuerySelector("input[name=q]")!;
            Assert.Equal(("search", "/zoeken/", "get"), (form.GetAttribute("role"), form.GetAttribute("action"), form.GetAttribute("method")));
            Assert.Equal("Zoek een cursus", form.QuerySelector($"label[for={field.Id}]")!.TextContent);
            Assert.Null(field.GetAttribute("placeholder"));
        }
    }

    [Fact]
    public async Task A_phone_leads_to_the_menu_and_to_the_search()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Sample.Course()], []));

        Assert.Equal(
            ["/menu/", "/zoeken/"], site.Page("/").QuerySelectorAll(".academy-on-phone a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_browser_gets_the_colour_of_the_header_for_light_and_for_dark()
    {
        var content = new ContentInMemory().With("municipalities/rivierstad/tokens.json", """{ "academy": { "header": { "background": { "$value": "#e8eff7" } } } }""");

        var site = await MadeSite.OfAsync(content.Edition("rivierstad"));

        Assert.Equal(["#e8eff7", "#15181c"], site.Page("/").QuerySelectorAll("meta[name=theme-color]").Select(meta => meta.GetAttribute("content")!));
    }
}
