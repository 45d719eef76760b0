using System.Net;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Serving;

/// <summary>Who writes sees at once what a reader will see, and what is wrong with it, in a real browser.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    private const string File = "courses/heldere-brieven/index.md";
    private const string Course = "/cursussen/heldere-brieven/";

    private readonly ServedContent _content = new();
    private Chromium? _chromium;
    private IPage? _page;

    private IPage Page => _page!;

    private ILocator Problems => Page.Locator(".serve-problems");

    private ILocator List => Problems.GetByRole(AriaRole.List);

    public async ValueTask InitializeAsync()
    {
        _chromium = await Chromium.StartAsync(TestContext.Current.CancellationToken);
        _page = await _chromium.Browser.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _content.DisposeAsync();
    }

    [Fact]
    public async Task An_edit_is_seen_without_reloading_and_a_mistake_with_its_place_above_the_last_good_page()
    {
        await OpenAsync();

        await _content.ReplaceAsync(File, "title: Heldere brieven schrijven", "title: Heldere brieven maken");
        await Expect(Heading()).ToHaveTextAsync("Heldere brieven maken");

        await _content.ReplaceAsync(File, "level: basic", "level: basis");
        await Expect(Problems).ToContainTextAsync($"{_content.PathOf(File)}:{await LineOfAsync("level: basis")}:8");
        await Expect(Problems).ToContainTextAsync("ACA024");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("je ziet de laatste goede versie");
        await Expect(Heading()).ToHaveTextAsync("Heldere brieven maken");
        Assert.Contains($"{File}:{await LineOfAsync("level: basis")}:8: error ACA024", _content.Said, StringComparison.Ordinal);
        var axe = await Page.RunAxe();
        Assert.Empty(axe.Violations.Select(violation => violation.Id));

        await _content.ReplaceAsync(File, "level: basis", "level: basic");
        await Expect(Problems).ToHaveCountAsync(0);
        await Expect(Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Er zijn geen fouten meer.");
        await _content.ReplaceAsync(File, "title: Heldere brieven maken", "title: Heldere brieven schrijven");
        await Expect(Heading()).ToHaveTextAsync("Heldere brieven schrijven");
    }

    [Fact]
    public async Task A_mistake_that_shows_on_the_page_alone_stands_above_the_new_page()
    {
        await OpenAsync();

        await _content.ReplaceAsync(File, "---\n##", "---\n[Weg](/weg/).\n\n##");

        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Weg", Exact = true })).ToBeVisibleAsync();
        await Expect(Problems).ToContainTextAsync("ACA209");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("op de pagina's");
    }

    [Fact]
    public async Task The_keyboard_alone_reads_the_mistakes_folds_them_and_keeps_its_place_when_something_else_is_wrong()
    {
        await OpenAsync();
        await _content.ReplaceAsync(File, "level: basic", "level: basis");
        await Expect(List).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("Tab");
        await Expect(Problems.Locator("summary")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(List).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Shift+Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(List).ToBeHiddenAsync();
        await Page.ReloadAsync();
        await Expect(Problems).ToContainTextAsync("1 fout");
        await Expect(List).ToBeHiddenAsync();
        await Page.Keyboard.PressAsync("Tab");
        await _content.ReplaceAsync(File, "form: ", "form: x");

        await Expect(Problems).ToContainTextAsync("2 fouten");
        await Expect(List).ToBeVisibleAsync();
        await Expect(Problems.Locator("summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Content_that_never_was_right_gives_a_page_with_the_mistakes_that_becomes_the_site()
    {
        await _content.StartAsync("Tekst zonder kop.\n");
        var right = await System.IO.File.ReadAllTextAsync(Path.Combine(Dev.Setup.Repository.Find().Content, "pages", "over.md"), TestContext.Current.CancellationToken);
        await Page.GotoAsync(new Uri(_content.Address, Course).AbsoluteUri);
        await Expect(Problems).ToContainTextAsync("pages/over.md:1:1");

        await System.IO.File.WriteAllTextAsync(_content.PathOf("pages/over.md"), right, TestContext.Current.CancellationToken);

        await Expect(Heading()).ToHaveTextAsync("Heldere brieven schrijven");
    }

    [Fact]
    public async Task It_answers_as_the_site_does_and_adds_only_its_own_two_files_to_a_page()
    {
        await _content.StartAsync();

        var page = await _content.GetAsync(Course);
        var asset = await _content.GetAsync("/manifest.webmanifest");

        Assert.Contains("default-src 'none'; script-src 'self'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(2, page.Text.Split("/__serve/").Length - 1);
        Assert.Equal("application/manifest+json", asset.Headers["Content-Type"]);
        Assert.Equal("/cursussen/heldere-brieven/", (await _content.GetAsync("/cursussen/heldere-brieven")).Headers["Location"]);
        Assert.Equal(HttpStatusCode.NotFound, (await _content.GetAsync("/weg/")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _content.GetAsync("/sw.js")).Status);
        Assert.Equal(0, await _content.StopAsync());
        Assert.EndsWith("Gestopt.", _content.Said, StringComparison.Ordinal);
    }

    private async Task OpenAsync()
    {
        await _content.StartAsync();
        await Page.GotoAsync(new Uri(_content.Address, Course).AbsoluteUri);
        await Expect(Heading()).ToHaveTextAsync("Heldere brieven schrijven");
    }

    private ILocator Heading() => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private async Task<int> LineOfAsync(string text) =>
        Array.FindIndex(await System.IO.File.ReadAllLinesAsync(_content.PathOf(File), TestContext.Current.CancellationToken), line => line.StartsWith(text, StringComparison.Ordinal)) + 1;
}
