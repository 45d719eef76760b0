using Academy.Dev.Setup;
using Microsoft.Playwright;

namespace Academy.Browser.Tests;

/// <summary>A headless browser that asks nothing of the network by itself.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    public static async Task<Chromium> StartAsync(CancellationToken cancellationToken)
    {
        var path = await Dev.Setup.Browser.FindOrInstallAsync(Repository.Find(), cancellationToken);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        });
        return new Chromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
