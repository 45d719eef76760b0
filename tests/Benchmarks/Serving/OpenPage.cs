using System.Diagnostics;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Serving;

/// <summary>A page in a browser beside the editor of its text.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    // Polled at every frame, in the page itself: what a person would see.
    private const string Shows = "words => document.querySelector('h1')?.textContent.includes(words)";

    private readonly HeadlessChromium _chromium;
    private readonly IPage _page;

    private OpenPage(HeadlessChromium chromium, IPage page)
    {
        _chromium = chromium;
        _page = page;
    }

    public static async Task<OpenPage> StartAsync(Repository repository, CancellationToken cancellationToken)
    {
        var chromium = await HeadlessChromium.StartAsync(repository, cancellationToken);
        return new OpenPage(chromium, await chromium.Browser.NewPageAsync());
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

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
