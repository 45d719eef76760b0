using System.Collections.Concurrent;
using System.Xml.Linq;
using Academy.Browser.Tests.Accessibility;

namespace Academy.Browser.Tests;

/// <summary>At 320 CSS pixels, which is a page of 1280 at 400%, nobody has to scroll sideways to read.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class ReflowTests(AccessibilityRun run)
{
    private const int Width = 320;
    private const int AtOnce = 3;
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task No_page_is_wider_than_a_small_phone()
    {
        var page = await run.Academy.VisitAsync(width: Width);
        var response = await page.GotoAsync(new Uri(run.Academy.Rivierstad, "/sitemap.xml").AbsoluteUri);
        var paths = XDocument.Parse(await response!.TextAsync())
            .Descendants(Sitemap + "loc")
            .Select(place => new Uri(place.Value).AbsolutePath)
            .ToList();
        Assert.NotEmpty(paths);

        var queue = new ConcurrentQueue<string>(paths);
        ConcurrentBag<string> wide = [];
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            var tab = await page.Context.NewPageAsync();
            while (queue.TryDequeue(out var path))
            {
                await tab.GotoAsync(new Uri(run.Academy.Rivierstad, path).AbsoluteUri);
                var width = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (width > Width)
                {
                    wide.Add($"{path} is {width} wide");
                }
            }
        }));

        Assert.True(wide.IsEmpty, string.Join("\n", wide));
    }
}
