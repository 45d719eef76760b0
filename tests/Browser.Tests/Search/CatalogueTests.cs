using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>Choosing in the catalogue: one choice is a link for everybody, more at once come with a script.</summary>
public sealed class CatalogueTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Fact]
    public async Task A_choice_narrows_the_catalogue_to_as_many_courses_as_it_promised()
    {
        var page = await site.OpenAsync("/cursussen/");
        await page.Locator("[data-choice=vorm] > summary").ClickAsync();
        var choice = page.Locator("[data-choice=vorm] [data-value=practice]");
        var promised = await choice.Locator(".academy-figure").TextContentAsync();

        await choice.ClickAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/cursussen/?vorm=practice"));
        await Expect(Heading(page)).ToHaveTextAsync($"{promised} cursussen");
        await Expect(Heading(page)).ToBeFocusedAsync();
        await Expect(page.Locator("[data-ways]")).ToBeHiddenAsync();
    }

    /// <summary>The seats are the app's, so the test answers for it.</summary>
    [Fact]
    public async Task Who_wants_to_sign_up_does_not_see_what_is_full_at_this_moment()
    {
        var page = await site.VisitAsync();
        await page.RouteAsync("**/api/seats", route => route.FulfillAsync(new() { Status = 503 }));
        await page.GotoAsync(site.AddressOf("/cursussen/?inschrijven=open"));
        await Expect(page.GetByText("We kunnen nu niet zien welke cursussen vol zijn.")).ToBeVisibleAsync();
        var all = int.Parse((await Heading(page).TextContentAsync())!.Split(' ')[0], CultureInfo.InvariantCulture);
        var link = page.Locator(".academy-result a").First;
        var title = await link.TextContentAsync();
        await page.GotoAsync(site.AddressOf(new Uri(await link.EvaluateAsync<string>("a => a.href")).AbsolutePath));
        var keys = await page.Locator("[data-seats]").EvaluateAllAsync<string[]>("places => places.map(place => place.dataset.seats)");

        await page.UnrouteAsync("**/api/seats");
        await page.RouteAsync("**/api/seats", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = JsonSerializer.Serialize(new { runs = keys.Distinct().ToDictionary(key => key, _ => new { free = 0, waiting = 1 }) }),
        }));
        await page.GotoAsync(site.AddressOf("/cursussen/?inschrijven=open"));

        await Expect(Heading(page)).ToHaveTextAsync(new Regex($"^{all - 1} cursus(sen)?$"));
        await Expect(page.GetByText("Cursussen die vol zijn, staan er niet tussen.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = title!, Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Going_back_brings_the_whole_catalogue()
    {
        var page = await site.OpenAsync("/cursussen/");
        await page.Locator("[data-choice=vorm] > summary").ClickAsync();
        await page.Locator("[data-choice=vorm] [data-value=practice]").ClickAsync();
        await Expect(Heading(page)).ToBeVisibleAsync();

        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/cursussen/"));
        await Expect(page.Locator("[data-ways]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-results]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Counts_of_a_side_follow_what_is_chosen_on_the_others()
    {
        var page = await site.OpenAsync("/cursussen/?vorm=practice", width: 1280);
        var theme = page.Locator("[data-facet=theme] label:visible").First;
        var promised = await theme.Locator("[data-count]").TextContentAsync();

        await theme.Locator("input").CheckAsync();

        await Expect(Heading(page)).ToHaveTextAsync(new Regex($"^{promised} cursus(sen)?$"));
        await Expect(page.Locator("[data-facet=form] [value=classroom]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Choices_that_no_course_fits_are_told_with_a_way_out()
    {
        var page = await site.OpenAsync("/cursussen/?vorm=micro&tijd=langer");

        await Expect(Heading(page)).ToHaveTextAsync("Geen cursus past bij al je keuzes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Begin opnieuw, zonder keuzes" }).ClickAsync();

        await Expect(page.Locator("[data-ways]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_value_that_does_not_exist_leaves_the_catalogue_as_it_is()
    {
        var page = await site.OpenAsync("/cursussen/?vorm=<script>&onzin=1");

        await Expect(page.Locator("[data-ways]")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-results]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_a_script_a_choice_is_a_page_of_its_own()
    {
        var page = await site.OpenAsync("/cursussen/", javaScript: false);
        await page.Locator("[data-choice=vorm] > summary").ClickAsync();
        await page.Locator("[data-choice=vorm] [data-value=practice]").ClickAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/vormen/practice/"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Vorm: praktijkoefening");
    }

    [Fact]
    public async Task Five_questions_say_how_many_courses_are_left_and_lead_to_them()
    {
        var page = await site.OpenAsync("/keuzehulp/");
        await page.Locator("[name=vorm][value=micro]").CheckAsync();
        await Expect(page.Locator("[data-finder-count]")).ToHaveTextAsync(new Regex("^[0-9]+ cursussen passen bij je antwoorden\\.$"));
        var left = Digits((await page.Locator("[data-finder-count]").TextContentAsync())!);

        await page.GetByRole(AriaRole.Button, new() { Name = "Toon mijn cursussen" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.AddressOf("/cursussen/?vorm=micro"));
        await Expect(Heading(page)).ToHaveTextAsync($"{left} cursussen");
        await page.GoBackAsync();
        await Expect(page.Locator("[name=vorm][value=micro]")).ToBeEnabledAsync();
    }

    private static ILocator Heading(IPage page) => page.Locator("[data-results] > section > h2");

    private static string Digits(string text) => string.Concat(text.TakeWhile(char.IsDigit));
}
