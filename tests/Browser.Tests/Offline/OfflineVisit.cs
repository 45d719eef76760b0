using Microsoft.Playwright;

namespace Academy.Browser.Tests.Offline;

/// <summary>A visitor with an empty browser in front of an edition of its own, whose connection can go.</summary>
internal sealed class OfflineVisit(BuiltSite built) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-offline-").FullName;
    private Chromium? _chromium;
    private PublishedSite? _site;
    private IPage? _page;

    public PublishedSite Site => _site!;

    public IPage Page => _page!;

    public ValueTask StartAsync() => StartAsync(ServiceWorkerPolicy.Allow);

    public async ValueTask StartAsync(ServiceWorkerPolicy workers)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Copy(Path.Combine(await built.BuildAsync(cancellationToken), "rivierstad"), _folder);
        _site = await PublishedSite.StartAsync(_folder, cancellationToken);
        _chromium = await Chromium.StartAsync(cancellationToken);
        var context = await _chromium.Browser.NewContextAsync(new BrowserNewContextOptions { Locale = "nl-NL", ServiceWorkers = workers });
        _page = await context.NewPageAsync();
    }

    /// <summary>Opens a page; where there may be a service worker, waits until it is at work.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(new Uri(Site.Address, path).AbsoluteUri);
        await Page.EvaluateAsync(
            """
            async () => {
              const known = await navigator.serviceWorker?.getRegistration();
              if (known) { await navigator.serviceWorker.ready; }
            }
            """);
    }

    public async Task LoseConnectionAsync()
    {
        Site.Away = true;
        await Page.Context.SetOfflineAsync(true);
    }

    /// <summary>Waits until the page is kept on the device, with these words in it.</summary>
    public async Task WaitUntilKeptAsync(string path, string words = "</html>")
    {
        const int tries = 100;
        for (var attempt = 0; attempt < tries; attempt++)
        {
            if (await Page.EvaluateAsync<bool>(
                "async ([path, words]) => { const kept = await (await caches.open('academy-pages')).match(path); return kept ? (await kept.text()).includes(words) : false; }",
                new[] { path, words }))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{path} with '{words}' was not kept; kept are {string.Join(", ", await KeptAsync())}");
    }

    /// <summary>The paths of the pages that are kept on the device.</summary>
    public async Task<IReadOnlyList<string>> KeptAsync() => await Page.EvaluateAsync<string[]>(
        "async () => (await (await caches.open('academy-pages')).keys()).map(key => new URL(key.url).pathname)");

    public async ValueTask DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_site?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(_folder, recursive: true);
    }

    // A test publishes other texts; what was built once for all tests stays as it is.
    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
