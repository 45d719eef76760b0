using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Machine;

/// <summary>A browser without a window that asks nothing of the network by itself.</summary>
internal sealed class HeadlessChromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private HeadlessChromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    public static async Task<HeadlessChromium> StartAsync(Repository repository, CancellationToken cancellationToken)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await Dev.Setup.Browser.FindOrInstallAsync(repository, cancellationToken),
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
        return new HeadlessChromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
