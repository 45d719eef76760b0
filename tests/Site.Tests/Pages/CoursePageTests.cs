using Academy.Site.Catalogue;
using Academy.Site.Pages;
using AngleSharp.Dom;

namespace Academy.Site.Tests.Pages;

public sealed class CoursePageTests
{
    private static readonly Course Letters = Sample.Course();
    private static readonly DateOnly Later = new(2027, 3, 9);

    [Fact]
    public async Task A_run_that_is_open_can_be_joined()
    {
        var page = await PageOfAsync(Letters, Sample.Run(Letters, Later));

        var signUp = page.QuerySelector("[data-sign-up]")!;
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=/api/pagina/inschrijving/heldere-brieven~1", signUp.GetAttribute("href"));
        Assert.Equal("Schrijf je in voor 9 maart, Rivierstad", signUp.TextContent);
        Assert.Equal("12 plekken", page.QuerySelector("[data-seats='heldere-brieven~1']")!.TextContent);
        Assert.Contains("Inschrijven kan tot en met dinsdag 2 maart 2027.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_date_to_choose_the_button_leads_to_the_dates()
    {
        var page = await PageOfAsync(Letters, Sample.Run(Letters, Later));

        var button = page.QuerySelector(".utrecht-button--primary-action")!;
        Assert.Equal("Kies een datum", button.TextContent);
        Assert.NotNull(page.QuerySelector(button.GetAttribute("href")!));
    }

    [Fact]
    public async Task Without_a_date_the_page_says_whom_to_ask()
    {
        var page = await PageOfAsync(Letters);

        Assert.Null(page.QuerySelector(".utrecht-button--primary-action"));
        Assert.Contains("Er is nog geen datum.", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("aside a[href='mailto:leren@rivierstad.example']"));
    }

    [Fact]
    public async Task A_course_at_ones_own_pace_begins_at_its_first_lesson()
    {
        var page = await PageOfAsync(Sample.Micro());

        var button = page.QuerySelector(".utrecht-button--primary-action")!;
        Assert.Equal("Begin nu", button.TextContent);
        Assert.Equal("/cursussen/in-tien-minuten/kern/", button.GetAttribute("href"));
    }

    [Fact]
    public async Task A_quiz_is_taken_after_signing_in_and_the_page_says_what_it_spares()
    {
        var intake = new Unit { Id = "intake", Title = "Instap", Kind = UnitKind.Quiz, Quiz = "instap", Duration = Letters.Units[0].Duration, Waives = ["theorie"] };

        var page = await PageOfAsync(Letters with { Units = [intake, .. Letters.Units] });

        var way = page.QuerySelector(".academy-programme > li a")!;
        Assert.Equal("Maak de toets: Instap", way.TextContent);
        Assert.Equal($"/.auth/login/aad?post_login_redirect_uri=/api/pagina/toets/{Letters.Id}/intake", way.GetAttribute("href"));
        Assert.Contains("Haal je ‘Instap’?", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_device_one_can_tick_what_one_may_say_oneself_and_nothing_else()
    {
        var page = await PageOfAsync(Letters);

        var fields = page.QuerySelector($"fieldset[data-device='{Letters.Id}']")!;
        Assert.True(fields.HasAttribute("hidden"));
        Assert.Equal(
            Letters.Units.Where(unit => unit.Kind is not (UnitKind.Meeting or UnitKind.Quiz)).Select(unit => unit.Id),
            fields.QuerySelectorAll("input").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task A_past_run_is_kept_apart_and_cannot_be_joined()
    {
        var page = await PageOfAsync(Letters, Sample.Run(Letters, Sample.Today.AddDays(-10)));

        Assert.Empty(page.QuerySelectorAll("[data-sign-up]"));
        Assert.Contains("Is geweest.", page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_why()
    {
        var run = Sample.Run(Letters, Later) with { Cancelled = new Cancellation(Sample.Today.AddDays(-1), "De docent is ziek.") };

        var page = await PageOfAsync(Letters, run);

        Assert.Empty(page.QuerySelectorAll("[data-sign-up]"));
        Assert.Contains("Gaat niet door. De docent is ziek.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_whose_sign_up_is_over_says_so()
    {
        var page = await PageOfAsync(Letters, Sample.Run(Letters, Sample.Today.AddDays(2)));

        Assert.Empty(page.QuerySelectorAll("[data-sign-up]"));
        Assert.Contains("Inschrijven kan niet meer.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_to_sign_up_counts_as_a_whole()
    {
        var page = await PageOfAsync(Letters, Sample.Run(Letters, Sample.Today.AddDays(7)));

        Assert.Single(page.QuerySelectorAll("[data-sign-up]"));
    }

    [Fact]
    public async Task A_retired_course_stays_readable_and_offers_nothing()
    {
        var old = Sample.Course("oud") with { Retired = new DateOnly(2026, 12, 1) };
        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], [], [old]))).Page(old.Url);

        Assert.Contains("vervallen op 1 december 2026", page.QuerySelector(".utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".utrecht-button--primary-action"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Progress_is_a_link_that_a_script_fills_in()
    {
        var page = await PageOfAsync(Letters);

        var part = page.QuerySelector("[data-fragment='/api/pagina/voortgang/heldere-brieven']")!;
        Assert.EndsWith("=/api/pagina/voortgang/heldere-brieven", part.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-06-01", "Uiterlijk 1 juni 2027")]
    [InlineData("2027-01-01", "Had uiterlijk 1 januari 2027 gemoeten")]
    public async Task Provenance_is_the_truth_on_the_day_of_the_build(string reviewBy, string expected)
    {
        var course = Letters with { ReviewBy = DateOnly.Parse(reviewBy, null) };

        Assert.Contains(expected, (await PageOfAsync(course)).QuerySelector(".academy-provenance")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_says_at_which_step_of_which_line_it_stands()
    {
        var lines = (await PageOfAsync(Letters)).QuerySelector(".academy-lines")!;

        Assert.Equal("/leerlijnen/helder-schrijven/", lines.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("Stap 1 van 1: De basis (junior)", lines.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_leads_to_courses_near_it_and_never_to_itself()
    {
        var near = Enumerable.Range(1, 6).Select(number => Sample.Course($"bij-{number}")).ToArray();

        var related = (await MadeSite.OfAsync(Sample.Edition([Letters, .. near], []))).Page(Letters.Url).QuerySelectorAll(".academy-related a");

        Assert.Equal(
            ["/cursussen/bij-1/", "/cursussen/bij-2/", "/cursussen/bij-3/", "/cursussen/bij-4/"],
            related.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_text_can_be_improved_by_mail_where_there_is_no_other_way()
    {
        var page = await PageOfAsync(Letters with { Title = "Brieven & meer" });

        Assert.Equal(
            "mailto:leren@rivierstad.example?subject=Brieven%20%26%20meer",
            page.QuerySelector(".academy-improve a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_text_can_be_improved_where_its_file_stands()
    {
        var municipality = Sample.Rivierstad with { Improve = "https://git.example/bewerk/content/{file}?tak=main" };

        var page = (await MadeSite.OfAsync(Sample.Edition([Letters], [], municipality: municipality))).Page(Letters.Url);

        Assert.Equal(
            "https://git.example/bewerk/content/courses/heldere-brieven/index.md?tak=main",
            page.QuerySelector(".academy-improve a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Paper_says_where_the_page_is()
    {
        var paper = (await PageOfAsync(Letters)).QuerySelector(".academy-paper")!;

        Assert.Equal("academie.rivierstad.example/cursussen/heldere-brieven/", paper.QuerySelector("b")!.TextContent);
        Assert.Equal("true", paper.GetAttribute("aria-hidden"));
        Assert.Equal(QrPath.Of("https://academie.rivierstad.example/cursussen/heldere-brieven/").Data, paper.QuerySelector("path")!.GetAttribute("d"));
    }

    private static async Task<IDocument> PageOfAsync(Course course, params CourseRun[] runs) =>
        (await MadeSite.OfAsync(Sample.Edition([course], runs))).Page(course.Url);
}
