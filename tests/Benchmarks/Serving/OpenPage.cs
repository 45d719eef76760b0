using System.Diagnostics;
using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Serving;

/// <summary>A page in a browser beside the editor of its text.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    // Polled at every frame, in the page itself: what a person would see.
    private const string Shows = "words => document.querySelector('h1')?.textContent.includes(words)";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private OpenPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        _playwright = playwright;
        _browser = browser;
        _page = page;
    }

    public static async Task<OpenPage> StartAsync(Repository repository, CancellationToken cancellationToken)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await Browser.FindOrInstallAsync(repository, cancellationToken),
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
        return new OpenPage(playwright, browser, await browser.NewPageAsync());
    }

    public Task GoToAsync(Uri address) => _page.GotoAsync(address.AbsoluteUri);

    /// <summary>Saves a text and gives the seconds until the page shows words that are in it.</summary>
    public async Task<double> SaveAsync(string file, string text, string words)
    {
        var saved = Stopwatch.GetTimestamp();
        await File.WriteAllTextAsync(file, text);
        await _page.WaitForFunctionAsync(Shows, words, new PageWaitForFunctionOptions { Timeout = 60_000 });
        return Stopwatch.GetElapsedTime(saved).TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
