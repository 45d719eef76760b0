using System.Xml.Linq;

namespace Academy.Browser.Tests;

/// <summary>At 320 CSS pixels, which is a page of 1280 at 400%, nobody has to scroll sideways to read.</summary>
public sealed class ReflowTests(WholeAcademy academy) : IClassFixture<WholeAcademy>
{
    private const int Width = 320;
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task No_page_is_wider_than_a_small_phone()
    {
        var page = await academy.VisitAsync(width: Width);
        var response = await page.GotoAsync(new Uri(academy.Rivierstad, "/sitemap.xml").AbsoluteUri);
        var paths = XDocument.Parse(await response!.TextAsync())
            .Descendants(Sitemap + "loc")
            .Select(place => new Uri(place.Value).AbsolutePath)
            .ToList();
        Assert.NotEmpty(paths);

        List<string> wide = [];
        foreach (var path in paths)
        {
            await page.GotoAsync(new Uri(academy.Rivierstad, path).AbsoluteUri);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > Width)
            {
                wide.Add($"{path} is {width} wide");
            }
        }

        Assert.True(wide.Count == 0, string.Join("\n", wide));
    }
}
