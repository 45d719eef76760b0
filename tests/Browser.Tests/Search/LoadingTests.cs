using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>When the search is loaded, how much of it, and what happens to answers that are late.</summary>
public sealed class LoadingTests(SearchSite site, ITestOutputHelper output) : IClassFixture<SearchSite>
{
    // A slow phone and its connection, as Chromium's own tools draw them.
    private const int Slower = 4;
    private const int Latency = 400;
    private const int BytesPerSecond = 400_000 / 8;
    private const int MostRequests = 24;
    private const int MostBytes = 40_000;

    // Stands in for the search: the first question takes long, the others answer at once with what was asked.
    private const string SlowAtFirst =
        """
        let first = true;
        export const openSearch = async () => ({
          warm() {},
          async find(query) {
            const late = first;
            first = false;
            if (late) { await new Promise((resolve) => setTimeout(resolve, 1000)); }
            const results = [{ url: '/cursussen/', kind: 'course', title: [query], text: [], facts: '' }];
            return { query, total: 1, atLeast: false, documents: [0], results, didYouMean: null, unknown: [] };
          },
          facets: async () => ({}),
        });
        """;

    [Fact]
    public async Task Nothing_of_the_search_is_loaded_before_somebody_goes_to_a_search_box()
    {
        site.Site.Answered.Clear();
        var page = await site.OpenAsync("/cursussen/heldere-brieven/", width: 1280);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(site.Site.Answered, answer => IsOfTheSearch(answer.Path));

        await page.RunAndWaitForResponseAsync(() => page.Locator("header [name=q]").FocusAsync(), "**/assets/search.*.js");

        Assert.Contains(site.Site.Answered, answer => IsOfTheSearch(answer.Path));
    }

    [Fact]
    public async Task On_a_slow_phone_the_course_is_suggested_within_few_requests_and_bytes()
    {
        var page = await site.OpenAsync("/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await SlowDownAsync(page);
        site.Site.Answered.Clear();

        await page.Locator("main [name=q]").TapAsync();
        await page.Locator("main [name=q]").PressSequentiallyAsync("brieven schrij", new() { Delay = 150 });
        var course = page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Heldere brieven schrijven" });
        await Expect(course).ToBeVisibleAsync(new() { Timeout = 30_000 });

        Assert.InRange(await course.EvaluateAsync<int>("option => [...option.parentElement.children].indexOf(option)"), 0, 2);
        var asked = string.Join("\n", site.Site.Answered.Select(answer => $"{answer.Bytes,6} {answer.Path}"));
        output.WriteLine(asked);
        Assert.True(site.Site.Answered.Count <= MostRequests, asked);
        Assert.True(site.Site.Answered.Sum(answer => answer.Bytes) <= MostBytes, asked);
    }

    [Fact]
    public async Task An_answer_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var page = await site.VisitAsync(width: 1280);
        await page.RouteAsync("**/assets/search.*.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = SlowAtFirst }));
        await page.GotoAsync(site.AddressOf("/agenda/"));
        var field = page.Locator("header [name=q]");

        await field.FillAsync("oud");
        await Task.Delay(400, TestContext.Current.CancellationToken);
        await field.FillAsync("nieuw");
        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveTextAsync("nieuw");
        await Task.Delay(1200, TestContext.Current.CancellationToken);

        await Expect(page.GetByRole(AriaRole.Option).First).ToHaveTextAsync("nieuw");
    }

    private static bool IsOfTheSearch(string path) =>
        path.StartsWith("/assets/search.", StringComparison.Ordinal)
        || path.StartsWith("/assets/search-", StringComparison.Ordinal)
        || path.StartsWith("/zoeken/", StringComparison.Ordinal);

    private static async Task SlowDownAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = Slower });
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = Latency,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
    }
}
