using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Offline;

/// <summary>What is left of the academy without a connection, in a real browser with a real service worker.</summary>
public sealed class OfflineTests(BuiltSite site) : IAsyncLifetime
{
    private const string Course = "/cursussen/phishing-herkennen/";
    private const string Lesson = "/cursussen/phishing-herkennen/toch-geklikt/";

    private readonly OfflineVisit _visit = new(site);

    private IPage Page => _visit.Page;

    public ValueTask InitializeAsync() => _visit.StartAsync();

    public ValueTask DisposeAsync() => _visit.DisposeAsync();

    [Fact]
    public async Task A_page_that_was_read_before_opens_without_a_connection()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");
        await _visit.OpenAsync(Course);

        await _visit.LoseConnectionAsync();
        await _visit.OpenAsync("/agenda/");

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Agenda");
        await Expect(Page.Locator("[data-offline]")).ToBeVisibleAsync();
        Assert.True(await Page.EvaluateAsync<bool>("document.fonts.check('1rem \"Noto Sans\"') && document.styleSheets.length === 1"));
    }

    [Fact]
    public async Task Without_the_service_worker_it_would_not_open()
    {
        await using var visit = new OfflineVisit(site);
        await visit.StartAsync(ServiceWorkerPolicy.Block);
        await visit.OpenAsync("/agenda/");

        await visit.LoseConnectionAsync();

        await Assert.ThrowsAsync<PlaywrightException>(() => visit.OpenAsync("/agenda/"));
    }

    [Fact]
    public async Task The_lessons_of_a_course_that_was_looked_at_can_be_read_on_the_way()
    {
        await _visit.OpenAsync(Course);
        await _visit.WaitUntilKeptAsync(Lesson);

        await _visit.LoseConnectionAsync();
        await _visit.OpenAsync(Lesson);

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Toch geklikt");
    }

    [Fact]
    public async Task A_page_that_was_never_read_leads_to_what_can_be_read()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");
        await _visit.OpenAsync(Course);

        await _visit.LoseConnectionAsync();
        await _visit.OpenAsync("/leerlijnen/");

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Je bent offline");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Phishing herkennen" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(new Uri(_visit.Site.Address, Course).AbsoluteUri);
    }

    [Fact]
    public async Task What_was_searched_for_before_is_found_again_and_other_words_wait_for_a_connection()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");
        await _visit.OpenAsync("/zoeken/?q=phishing");
        await Expect(Page.Locator(".academy-result").First).ToContainTextAsync("phishing herkennen");
        await _visit.WaitUntilKeptAsync("/zoeken/");

        await _visit.LoseConnectionAsync();
        await _visit.OpenAsync("/zoeken/?q=phishing");
        await Expect(Page.Locator(".academy-result").First).ToContainTextAsync("phishing herkennen");
        await _visit.OpenAsync("/zoeken/?q=begroting");

        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Je bent offline. Zoeken kan weer als je verbinding hebt.");
    }

    [Fact]
    public async Task With_a_connection_a_changed_page_is_seen_at_once()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");

        await _visit.Site.PublishAsync("/agenda/", "<h1>Agenda</h1>", "<h1>Nieuwe agenda</h1>");
        await _visit.OpenAsync("/agenda/");

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nieuwe agenda");
    }

    [Fact]
    public async Task On_a_slow_connection_the_kept_page_comes_first_and_the_new_one_at_the_next_visit()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");
        await _visit.Site.PublishAsync("/agenda/", "<h1>Agenda</h1>", "<h1>Nieuwe agenda</h1>");
        _visit.Site.Delay = TimeSpan.FromSeconds(5);

        await _visit.OpenAsync("/agenda/");
        var first = await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync();
        await _visit.WaitUntilKeptAsync("/agenda/", "Nieuwe agenda");
        await _visit.OpenAsync("/agenda/");

        Assert.Equal("Agenda", first);
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nieuwe agenda");
    }

    [Fact]
    public async Task Nothing_personal_is_kept()
    {
        await _visit.OpenAsync("/agenda/");
        await _visit.WaitUntilKeptAsync("/agenda/");
        await _visit.OpenAsync("/mijn/");
        await _visit.OpenAsync("/inloggen/");

        var kept = await _visit.KeptAsync();

        Assert.Contains("/agenda/", kept);
        Assert.DoesNotContain(kept, path => path.StartsWith("/mijn", StringComparison.Ordinal) || path.StartsWith("/inloggen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_browser_finds_nothing_against_installing_it()
    {
        await _visit.OpenAsync("/");

        var session = await Page.Context.NewCDPSessionAsync(Page);
        var manifest = await session.SendAsync("Page.getAppManifest");
        var answer = await session.SendAsync("Page.getInstallabilityErrors");

        Assert.Empty(manifest!.Value.GetProperty("errors").EnumerateArray());

        // The one thing it says is about the test's own private window.
        Assert.Equal(
            ["in-incognito"],
            answer!.Value.GetProperty("installabilityErrors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString()));
    }
}
