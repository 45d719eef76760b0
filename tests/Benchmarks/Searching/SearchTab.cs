using System.Globalization;
using System.Text.Json;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Searching;

/// <summary>A browser that keeps no files, with the page of one contender, and what its main thread spends.</summary>
internal sealed class SearchTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly ICDPSession _session;

    private SearchTab(IBrowserContext context, IPage page, ICDPSession session)
    {
        _context = context;
        _page = page;
        _session = session;
    }

    public static async Task<SearchTab> OpenAsync(HeadlessChromium chromium, int slower = 1)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable");
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slower });
        return new SearchTab(context, page, session);
    }

    /// <summary>Opens the page of a contender anew, up to where somebody could go to the search box.</summary>
    public async Task GoToAsync(SearchServer server, Contender contender)
    {
        await _page.GotoAsync(new Uri(server.Address, contender.Page).AbsoluteUri);
        await RunAsync("engineLoaded");
    }

    /// <summary>Brings files to the page, so that fetching them is no part of what is measured next.</summary>
    public Task HoldAsync(IReadOnlyList<string> addresses) => RunAsync($"hold({JsonSerializer.Serialize(addresses)})");

    public Task TouchAsync() => RunAsync("engine.touch()");

    public Task WarmAsync() => RunAsync("engine.warm()");

    public async Task<SearchAnswer> FindAsync(string query, int limit)
    {
        var answer = await RunAsync(string.Create(CultureInfo.InvariantCulture, $"engine.find({JsonSerializer.Serialize(query)}, {limit})"));
        return answer.Deserialize<SearchAnswer>(JsonSerializerOptions.Web)!;
    }

    /// <summary>Gives the milliseconds that the main thread spent on all its tasks so far: scripts, and what the browser does for them.</summary>
    public async Task<double> SpentAsync()
    {
        var metrics = (await _session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble() * 1000;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    // By the browser's own protocol: the wrapping that test programs do is work for the page.
    private async Task<JsonElement> RunAsync(string expression)
    {
        var answer = (await _session.SendAsync("Runtime.evaluate", new Dictionary<string, object>
        {
            ["expression"] = expression,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        }))!.Value;
        if (answer.TryGetProperty("exceptionDetails", out var problem))
        {
            throw new SetupException($"{expression} does not work: {problem}");
        }

        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }
}
