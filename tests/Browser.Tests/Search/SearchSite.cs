using Academy.Browser.Tests.Offline;
using Microsoft.Playwright;

namespace Academy.Browser.Tests.Search;

/// <summary>One edition of the real content on loopback with a browser in front of it, for the tests of a class.</summary>
public sealed class SearchSite(BuiltSite built) : IAsyncLifetime
{
    private Chromium? _chromium;
    private PublishedSite? _site;

    internal PublishedSite Site => _site!;

    public async ValueTask InitializeAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var dist = await built.BuildAsync(cancellationToken);
        _site = await PublishedSite.StartAsync(Path.Combine(dist, "rivierstad"), cancellationToken);
        _chromium = await Chromium.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_site?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    internal string AddressOf(string path) => new Uri(Site.Address, path).AbsoluteUri;

    /// <summary>Somebody with an empty browser who opens a page, on a phone unless told otherwise.</summary>
    internal async Task<IPage> OpenAsync(string path, bool javaScript = true, int width = 360, int height = 740)
    {
        var page = await VisitAsync(javaScript, width, height);
        await page.GotoAsync(AddressOf(path));
        return page;
    }

    /// <summary>The same before anything was opened.</summary>
    internal async Task<IPage> VisitAsync(bool javaScript = true, int width = 360, int height = 740)
    {
        var context = await _chromium!.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            HasTouch = true,
            Locale = "nl-NL",
            // What an earlier page kept may not stand in for what a test takes away.
            ServiceWorkers = ServiceWorkerPolicy.Block,
        });
        return await context.NewPageAsync();
    }
}
