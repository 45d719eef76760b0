using System.Text.Json;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Visiting;

/// <summary>A browser that was never here before: what it loads for one page, compressed with Brotli by the local stack.</summary>
internal sealed class FirstVisit : IAsyncDisposable
{
    private const string Files =
        """
        () => JSON.stringify([...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(file => ({
          name: file.name,
          encodedBodySize: file.encodedBodySize,
          blocks: file.entryType === 'resource' && file.renderBlockingStatus === 'blocking',
        })))
        """;

    private readonly HeadlessChromium _chromium;

    private FirstVisit(HeadlessChromium chromium) => _chromium = chromium;

    public static async Task<FirstVisit> StartAsync(Repository repository, CancellationToken cancellationToken) =>
        new(await HeadlessChromium.StartAsync(repository, cancellationToken));

    /// <summary>Everything the page itself loads, answers of the function app included; the service worker keeps its own account.</summary>
    public async Task<IReadOnlyList<LoadedFile>> LoadAsync(Uri page)
    {
        await using var context = await _chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(page.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return JsonSerializer.Deserialize<List<LoadedFile>>(await tab.EvaluateAsync<string>(Files), JsonSerializerOptions.Web)!;
    }

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
