using System.Text.RegularExpressions;
using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Pages;

public sealed partial class EditionPagesTests
{
    private static readonly Course Letters = Sample.Course();

    [Fact]
    public async Task A_whole_edition_passes_its_own_checks()
    {
        var site = await MadeSite.OfAsync(Sample.Edition(
            [Letters, Sample.Micro()],
            [Sample.Run(Letters, new DateOnly(2027, 3, 9))],
            [Sample.Course("oud") with { Retired = new DateOnly(2026, 12, 1) }],
            [new Redirect("/cursussen/brieven/", Letters.Url, Letters.Title)]));

        Assert.Empty(site.Problems);
    }

    [Fact]
    public async Task Every_kind_of_page_is_there()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters, Sample.Micro()], [Sample.Run(Letters, new DateOnly(2027, 3, 9))]));

        string[] pages =
        [
            "index.html", "cursussen/index.html", "cursussen/heldere-brieven/index.html", "cursussen/in-tien-minuten/kern/index.html",
            "leerlijnen/index.html", "leerlijnen/helder-schrijven/index.html", "themas/index.html", "themas/heldere-taal/index.html",
            "functies/beleidsmedewerker/index.html", "aanbieders/taalhuis/index.html", "plaatsen/stadhuis/index.html",
            "functies/index.html", "aanbieders/index.html", "plaatsen/index.html", "agenda/index.html", "privacy/index.html", "mijn/index.html", "inloggen/index.html", "geen-toegang/index.html",
            "menu/index.html", "zoeken/index.html", "404.html", "sitemap.xml", "robots.txt", "staticwebapp.config.json",
        ];
        Assert.All(pages, page => Assert.Contains($"rivierstad/{page}", site.Paths));
    }

    [Fact]
    public async Task The_shell_leaves_a_title_and_a_main_part_open()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], []));

        var shell = site.Text("operations/shells/rivierstad.html");

        Assert.Equal(["{{title}}", "{{main}}"], Placeholder().Matches(shell).Select(match => match.Value));
        Assert.Contains("<title>{{title}} – Rivierstad Academie</title>", shell, StringComparison.Ordinal);
        Assert.Contains("<main id=\"inhoud\" tabindex=\"-1\">{{main}}</main>", shell, StringComparison.Ordinal);
        Assert.Matches("/assets/personal\\.[0-9a-f]+\\.js", shell);
    }

    [Fact]
    public async Task The_same_content_makes_the_same_bytes()
    {
        var edition = Sample.Edition([Letters], [Sample.Run(Letters, new DateOnly(2027, 3, 9))]);
        var (one, other) = (await MadeSite.OfAsync(edition), await MadeSite.OfAsync(edition));

        Assert.Equal(one.Paths, other.Paths);
        Assert.All(one.Paths, path => Assert.Equal(one.Text(path), other.Text(path)));
    }

    [Fact]
    public async Task Words_of_the_content_stay_words()
    {
        var course = Letters with { Title = "Eén <b>brief</b> & {{main}}" };

        var page = (await MadeSite.OfAsync(Sample.Edition([course], []))).Page(course.Url);

        Assert.Equal("Eén <b>brief</b> & {{main}}", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Eén <b>brief</b> & {{main}} – Rivierstad Academie", page.Title);
        Assert.Single(page.QuerySelectorAll("main"));
    }

    [Fact]
    public async Task Only_pages_to_find_are_in_the_sitemap()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], [], [Sample.Course("oud") with { Retired = new DateOnly(2026, 12, 1) }]));

        var sitemap = site.Text("rivierstad/sitemap.xml");

        Assert.Contains("<loc>https://academie.rivierstad.example/cursussen/heldere-brieven/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<lastmod>2026-10-01</lastmod>", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/oud/", sitemap, StringComparison.Ordinal);
        Assert.DoesNotContain("/mijn/", sitemap, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://academie.rivierstad.example/sitemap.xml", site.Text("rivierstad/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_old_leads_on()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], [], null, [new Redirect("/cursussen/brieven/", Letters.Url, Letters.Title)]));

        var page = site.Page("/cursussen/brieven/");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://academie.rivierstad.example/cursussen/heldere-brieven/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector($"main a[href='{Letters.Url}']"));
    }

    [Fact]
    public async Task My_learning_works_without_a_script()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/mijn/");

        var part = page.QuerySelector("[data-fragment='/api/pagina/mijn']")!;
        Assert.NotNull(part.QuerySelector("a[href='/.auth/login/aad?post_login_redirect_uri=/mijn/']"));
        Assert.NotNull(part.QuerySelector("a[href='/api/pagina/mijn']"));
    }

    [Fact]
    public async Task The_page_of_coordinators_works_without_a_script_and_loads_what_sends_waiting_marks()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/beheer/");

        var part = page.QuerySelector("[data-fragment='/api/pagina/beheer']")!;
        Assert.NotNull(part.QuerySelector("a[href='/.auth/login/aad?post_login_redirect_uri=/beheer/']"));
        Assert.NotNull(part.QuerySelector("a[href='/api/pagina/beheer']"));
        Assert.NotNull(page.QuerySelector("script[src^='/assets/attendance.']"));
    }

    [Fact]
    public async Task A_course_without_a_date_and_a_theme_lead_to_the_wish_for_it()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], []));
        var planned = await MadeSite.OfAsync(Sample.Edition([Letters], [Sample.Run(Letters, new DateOnly(2027, 3, 9))]));

        Assert.NotNull(site.Page(Letters.Url).QuerySelector($"a[href='/.auth/login/aad?post_login_redirect_uri=/api/pagina/wens/cursus/{Letters.Id}']"));
        Assert.Null(planned.Page(Letters.Url).QuerySelector("a[href*='/wens/']"));
        Assert.NotNull(site.Page(Letters.Themes[0].Url).QuerySelector($"a[href='/.auth/login/aad?post_login_redirect_uri=/api/pagina/wens/thema/{Letters.Themes[0].Id}']"));
    }

    [Fact]
    public async Task A_place_where_everything_is_over_keeps_its_page_and_says_so()
    {
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], [Sample.Run(Letters, Sample.Today.AddDays(-10))]));

        Assert.Contains("hier niets gepland", site.Page("/plaatsen/stadhuis/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_says_the_truth_about_dates()
    {
        var practice = Sample.Course("zonder-datum");
        var site = await MadeSite.OfAsync(Sample.Edition(
            [Letters, practice, Sample.Micro()], [Sample.Run(Letters, new DateOnly(2027, 3, 9))]));

        var next = site.Page("/cursussen/").QuerySelectorAll(".academy-card .academy-next").Select(line => line.TextContent);

        Assert.Equal(["9 maart, Rivierstad · 12 plekken", "Nog geen datum", "Begin wanneer je wilt"], next);
    }

    [Fact]
    public async Task A_page_of_text_loads_only_what_every_page_has()
    {
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], []))).Page("/privacy/");

        Assert.Collection(
            page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")),
            first => Assert.Matches(@"^/assets/signed-in\.[0-9a-f]+\.js$", first),
            second => Assert.Matches(@"^/assets/offline\.[0-9a-f]+\.js$", second),
            third => Assert.Matches(@"^/assets/searching\.[0-9a-f]+\.js$", third));
    }

    [Fact]
    public async Task What_was_just_updated_was_looked_at_in_the_last_six_months()
    {
        Course Checked(string slug, DateOnly day) => Sample.Course(slug) with { LastChecked = day };
        var site = await MadeSite.OfAsync(Sample.Edition(
            [Letters, Checked("vers", Sample.Today.AddMonths(-6)), Checked("oud", Sample.Today.AddMonths(-6).AddDays(-1))], []));

        var fresh = site.Page("/").QuerySelectorAll("section").Single(section => section.TextContent.Contains("Pas bijgewerkt", StringComparison.Ordinal));

        Assert.Equal("/cursussen/vers/", Assert.Single(fresh.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [Fact]
    public async Task With_nothing_just_updated_the_front_page_does_not_speak_of_it()
    {
        var old = Sample.Course("oud") with { LastChecked = Sample.Today.AddYears(-1) };

        var page = (await MadeSite.OfAsync(Sample.Edition([Letters, old], []))).Page("/");

        Assert.DoesNotContain("Pas bijgewerkt", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_said_once_on_its_own_page()
    {
        var run = Sample.Run(Letters, new DateOnly(2027, 3, 9));
        var elsewhere = new Place("wijkhuis", "Wijkhuis", "Rivierstad", null, null, null, false);
        var second = Sample.Run(Letters, new DateOnly(2027, 4, 6), "2");
        second = second with { Meetings = [second.Meetings[0] with { Place = elsewhere }, .. run.Meetings] };
        var site = await MadeSite.OfAsync(Sample.Edition([Letters], [run, second]));

        var rows = site.Page("/plaatsen/stadhuis/").QuerySelectorAll(".academy-runs .academy-meta").Select(row => row.TextContent.Trim());

        Assert.Equal(["12 plekken", "Wijkhuis, Rivierstad\u00a0· 2\u00a0bijeenkomsten\u00a0· 12 plekken"], rows);
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Placeholder();
}
