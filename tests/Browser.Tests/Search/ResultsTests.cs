using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>The page of the results: what it finds, what it says, and what the address and the back button do.</summary>
public sealed partial class ResultsTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task A_search_has_its_course_first_with_the_word_marked_and_the_number_in_the_title()
    {
        var page = await site.OpenAsync("/zoeken/?q=phishing");

        await Expect(Results(page).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/cursussen/phishing-herkennen/");
        await Expect(Results(page).First.Locator("mark").First).ToHaveTextAsync(Phishing());
        await Expect(Heading(page)).ToHaveTextAsync(NumberFor("phishing"));
        await Expect(page).ToHaveTitleAsync(new Regex("^phishing: [0-9]+ resulta(at|ten) – Zoeken – "));
        await Expect(page.Locator("main [name=q]")).ToHaveValueAsync("phishing");
    }

    [Fact]
    public async Task Results_follow_while_somebody_types_and_what_was_half_typed_is_no_place_to_go_back_to()
    {
        var page = await site.OpenAsync("/agenda/");
        await page.GotoAsync(site.AddressOf("/zoeken/"));

        await page.Locator("main [name=q]").PressSequentiallyAsync("phishing", new() { Delay = 200 });
        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=phishing"));
        await Expect(Heading(page)).ToHaveTextAsync(NumberFor("phishing"));
        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/agenda/"));
    }

    [Fact]
    public async Task Going_back_takes_a_filter_away_and_then_brings_the_search_of_before()
    {
        var page = await site.OpenAsync("/zoeken/?q=brief", width: 1280);
        await page.Locator("main [name=q]").FillAsync("werken");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Heading(page)).ToHaveTextAsync(NumberFor("werken"));
        var whole = await Heading(page).TextContentAsync();
        await Choose(page, "vorm", "e-learning").CheckAsync();
        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=werken&vorm=e-learning"));
        await Expect(Heading(page)).Not.ToHaveTextAsync(whole!);

        await page.GoBackAsync();
        await Expect(Heading(page)).ToHaveTextAsync(whole!);
        await Expect(Choose(page, "vorm", "e-learning")).Not.ToBeCheckedAsync();
        await page.GoBackAsync();

        await Expect(Heading(page)).ToHaveTextAsync(NumberFor("brief"));
        await Expect(page.Locator("main [name=q]")).ToHaveValueAsync("brief");
    }

    [Fact]
    public async Task A_filter_gives_as_many_results_as_it_promised_and_can_be_taken_away_above_the_results()
    {
        var page = await site.OpenAsync("/zoeken/?q=werken", width: 1280);
        var box = Choose(page, "vorm", "e-learning");
        await Expect(box).ToBeVisibleAsync();
        var promised = await page.Locator("label", new() { Has = box }).Locator("[data-count]").TextContentAsync();

        await box.CheckAsync();

        await Expect(Heading(page)).ToHaveTextAsync(new Regex($"^{promised} resultaten voor ‘werken’$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Zonder E-learning" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=werken"));
        await Expect(box).Not.ToBeCheckedAsync();
        await Expect(Heading(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_filter_in_the_address_is_chosen_and_other_values_keep_their_numbers()
    {
        var page = await site.OpenAsync("/zoeken/?q=werken&vorm=e-learning&vorm=blended", width: 1280);

        await Expect(Choose(page, "vorm", "e-learning")).ToBeCheckedAsync();
        await Expect(Choose(page, "vorm", "blended")).ToBeCheckedAsync();
        await Expect(Choose(page, "vorm", "classroom")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_a_page_behind_one_button()
    {
        var page = await site.OpenAsync("/zoeken/?q=werken");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Filter", Exact = true });
        await Expect(Choose(page, "vorm", "e-learning")).Not.ToBeVisibleAsync();

        await button.ClickAsync();
        await Choose(page, "vorm", "e-learning").CheckAsync();
        await Expect(Results(page).First).Not.ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Toon [0-9]+ resulta") }).ClickAsync();

        await Expect(Results(page).First).ToBeVisibleAsync();
        await Expect(Heading(page)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Filter (1)" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task More_results_come_behind_the_first_and_the_focus_goes_to_the_first_new_one()
    {
        var page = await site.OpenAsync("/zoeken/?q=werken");
        await Expect(Results(page)).ToHaveCountAsync(10);

        await page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" }).ClickAsync();

        await Expect(Results(page)).Not.ToHaveCountAsync(10);
        await Expect(Results(page).Nth(10).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await Expect(page.Locator("main > [role=status]")).ToHaveTextAsync(new Regex("^[0-9]+ van [0-9]+ resultaten$"));
        var shown = await Results(page).CountAsync();
        await page.ReloadAsync();
        await Expect(Results(page)).ToHaveCountAsync(shown);
    }

    [Fact]
    public async Task Who_comes_back_from_a_course_stands_where_the_results_were_left()
    {
        var page = await site.OpenAsync("/zoeken/?q=werken");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon meer" }).ClickAsync();
        await Expect(Results(page).Nth(12)).ToBeAttachedAsync();
        await Results(page).Nth(12).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("[data-results]")).ToHaveCountAsync(0);

        await page.GoBackAsync();

        await Expect(Results(page).Nth(12)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_typing_error_is_answered_and_the_right_word_is_offered()
    {
        var page = await site.OpenAsync("/zoeken/?q=phishimg");

        await Expect(Results(page).First).ToContainTextAsync(Phishing());
        await page.Locator(".academy-did-you-mean").GetByRole(AriaRole.Link, new() { Name = "phishing" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=phishing"));
        await Expect(Heading(page)).ToHaveTextAsync(NumberFor("phishing"));
    }

    [Theory]
    [InlineData("qzxwqzxw")]
    [InlineData("<qzxwq qzzxw=\"qqzx\">")]
    [InlineData("𓂀 ⚙️ 漢字")]
    [InlineData("\\ ( [ .* % ' \" ` ${}")]
    public async Task What_cannot_be_found_is_said_with_other_ways_on(string words)
    {
        var page = await site.OpenAsync($"/zoeken/?q={Uri.EscapeDataString(words)}");

        await Expect(Heading(page)).ToHaveTextAsync($"Niets gevonden voor ‘{words}’");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "bekijk alle cursussen" })).ToBeVisibleAsync();
        await Expect(page.Locator(".academy-themes")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_query_that_is_far_too_long_is_cut_and_answered()
    {
        var page = await site.OpenAsync($"/zoeken/?q={string.Concat(Enumerable.Repeat("phishing ", 400))}");

        await Expect(Results(page).First).ToBeVisibleAsync();
        Assert.InRange((await page.Locator("main [name=q]").InputValueAsync()).Length, 1, 100);
    }

    [Fact]
    public async Task Who_listens_hears_the_number_once_typing_pauses()
    {
        var page = await site.OpenAsync("/zoeken/");

        await page.Locator("main [name=q]").PressSequentiallyAsync("phishing", new() { Delay = 30 });

        await Expect(page.Locator("main > [role=status]")).ToHaveTextAsync(NumberFor("phishing"));
    }

    [Fact]
    public async Task A_link_of_old_to_the_catalogue_has_the_results_there()
    {
        var page = await site.OpenAsync("/cursussen/?q=phishing");

        await Expect(Results(page).First.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/cursussen/phishing-herkennen/");
        await Expect(page.Locator("[data-ways]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_scripts_there_are_themes_the_catalogue_and_a_sentence_that_says_why()
    {
        var page = await site.OpenAsync("/zoeken/?q=phishing", javaScript: false);

        await Expect(page.Locator("noscript p")).ToContainTextAsync("Zoeken met woorden kan alleen met JavaScript");
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Alle cursussen" })).ToBeVisibleAsync();
        Assert.NotEqual(0, await page.Locator(".academy-themes a[href^='/themas/']").CountAsync());
    }

    private static ILocator Results(IPage page) => page.Locator(".academy-result");

    private static ILocator Heading(IPage page) => page.Locator("[data-results] h2");

    private static ILocator Choose(IPage page, string name, string value) => page.Locator($"[name={name}][value={value}]");

    private static Regex NumberFor(string words) => new($"^(Minstens )?[0-9]+ resulta(at|ten) voor ‘{words}’$");

    [GeneratedRegex("phishing", RegexOptions.IgnoreCase)]
    private static partial Regex Phishing();
}
