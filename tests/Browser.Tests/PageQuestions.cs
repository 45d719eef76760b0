using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Academy.Browser.Tests;

/// <summary>What these tests ask of a page.</summary>
internal static class PageQuestions
{
    private const int Tries = 100;

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();
        var found = result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}");
        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join("\n", found)}");
    }

    /// <summary>What stands on a phone is not wider than the phone. Whether it is open to everybody, Accessibility/Personal looks at, page by page.</summary>
    public static async Task AssertFitsAsync(this IPage page)
    {
        var (width, room) = (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), page.ViewportSize!.Width);
        Assert.True(width <= room, $"{page.Url} is {width} wide");
    }

    /// <summary>The paths of the pages that the service worker keeps on the device.</summary>
    public static async Task<IReadOnlyList<string>> KeptPagesAsync(this IPage page) => await page.EvaluateAsync<string[]>(
        "async () => (await (await caches.open('academy-pages')).keys()).map(key => new URL(key.url).pathname)");

    public static async Task WaitUntilKeptAsync(this IPage page, string path)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if ((await page.KeptPagesAsync()).Contains(path))
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"{path} was not kept");
    }
}
