using System.Text.Json;
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

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private FirstVisit(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<FirstVisit> StartAsync(Repository repository, CancellationToken cancellationToken)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await Browser.FindOrInstallAsync(repository, cancellationToken),
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
        return new FirstVisit(playwright, browser);
    }

    /// <summary>Everything the page itself loads, answers of the function app included; the service worker keeps its own account.</summary>
    public async Task<IReadOnlyList<LoadedFile>> LoadAsync(Uri page)
    {
        await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(page.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return JsonSerializer.Deserialize<List<LoadedFile>>(await tab.EvaluateAsync<string>(Files), JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
