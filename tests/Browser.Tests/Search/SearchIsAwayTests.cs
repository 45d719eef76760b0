using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>Parts of the search do not arrive: a sentence with a way on, and the box stays a box.</summary>
public sealed class SearchIsAwayTests(SearchSite site) : IClassFixture<SearchSite>
{
    [Theory]
    [InlineData("**/assets/search-*/**")]
    [InlineData("**/zoeken/manifest.json")]
    [InlineData("**/assets/search.*.js")]
    public async Task The_page_says_so_leads_to_the_catalogue_and_finds_when_it_is_asked_again(string lost)
    {
        var page = await site.VisitAsync();
        await page.RouteAsync(lost, route => route.AbortAsync());
        await page.GotoAsync(site.AddressOf("/zoeken/?q=phishing"));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("We konden niet opzoeken wat je zoekt.");
        await Expect(page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/cursussen/");
        await page.UnrouteAsync(lost);
        await page.GetByRole(AriaRole.Button, new() { Name = "Probeer het opnieuw" }).ClickAsync();

        await Expect(page.Locator(".academy-result").First).ToContainTextAsync("hishing");
    }

    [Fact]
    public async Task A_part_that_is_lost_once_is_asked_for_again_and_nobody_notices()
    {
        var page = await site.VisitAsync();
        var lost = 0;
        await page.RouteAsync("**/assets/search-*/**", route => Interlocked.Increment(ref lost) == 1 ? route.AbortAsync() : route.ContinueAsync());

        await page.GotoAsync(site.AddressOf("/zoeken/?q=phishing"));

        await Expect(page.Locator(".academy-result").First).ToContainTextAsync("hishing");
        Assert.True(lost > 1);
    }

    [Fact]
    public async Task Results_without_their_filters_are_still_results()
    {
        var page = await site.VisitAsync(width: 1280);
        await page.RouteAsync("**/assets/search-*/f-*", route => route.AbortAsync());

        await page.GotoAsync(site.AddressOf("/zoeken/?q=phishing"));

        await Expect(page.Locator(".academy-result").First).ToContainTextAsync("hishing");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-filters]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_box_without_suggestions_still_leads_to_the_results()
    {
        var page = await site.VisitAsync(width: 1280);
        await page.RouteAsync("**/zoeken/manifest.json", route => route.AbortAsync());
        await page.GotoAsync(site.AddressOf("/agenda/"));

        await page.Locator("header [name=q]").PressSequentiallyAsync("phishing");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(site.AddressOf("/zoeken/?q=phishing"));
    }
}
