using System.Text.RegularExpressions;
using Academy.Browser.Tests.Accessibility;
using Academy.Browser.Tests.Accessibility.Checks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Academy.Browser.Tests.Search;

/// <summary>What only scripts show is open to everybody as well: results, filters, nothing found, an open list.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class OpenToEverybodyTests(AccessibilityRun run)
{
    // The list lies over other text: axe then cannot judge contrast, which our own check can, and text over text is meant.
    private static readonly string[] OfAListOverText = ["color-contrast, undecided", "overlap"];

    // The other checks move the focus, and with it the list is gone.
    private static readonly string[] WithTheListOpen = ["axe", "contrast", "reflow", "clipped", "targets", "forced-colours", "names"];

    [Theory]
    [InlineData("/zoeken/?q=werken")]
    [InlineData("/zoeken/?q=werken&vorm=e-learning&niveau=basic")]
    [InlineData("/zoeken/?q=phishimg")]
    [InlineData("/zoeken/?q=qzxwqzxw")]
    [InlineData("/cursussen/?vorm=practice")]
    [InlineData("/cursussen/?vorm=micro&tijd=langer")]
    public async Task The_page_of_the_results_keeps_nobody_out(string path) => await LookAsync(
        path,
        page => Expect(page.Locator("[data-results] h2")).ToContainTextAsync(new Regex("voor|cursus")),
        [.. AllChecks.Of(run.Reasons).Where(check => check is not WithoutScriptsCheck)],
        overlaid: false);

    [Theory]
    [InlineData("/", "main")]
    [InlineData("/agenda/", "header")]
    public async Task An_open_list_of_suggestions_keeps_nobody_out(string path, string part) => await LookAsync(
        path,
        async page =>
        {
            await page.Locator($"{part} [name=q]").PressSequentiallyAsync("werken");
            await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("ArrowDown");
        },
        [.. AllChecks.Of(run.Reasons).Where(check => WithTheListOpen.Contains(check.Name))],
        overlaid: true);

    private async Task LookAsync(string path, Func<IPage, Task> prepareAsync, IReadOnlyList<IBarrierCheck> checks, bool overlaid)
    {
        await using var visitor = await Visitor.OfAsync(run.Academy.Browser);
        var looked = new LookedPage("rivierstad", "search", path, async page =>
        {
            await page.GotoAsync(new Uri(run.Academy.Rivierstad, path).AbsoluteUri);
            if (await page.EvaluateAsync<bool>("() => document.querySelector('script[data-search-engine]') !== null"))
            {
                await prepareAsync(page);
            }
        });

        var barriers = (await visitor.LookAsync(looked, checks, new FocusKinds()))
            .Where(found => !overlaid || !OfAListOverText.Contains(found.Barrier.Rule))
            .ToList();

        Assert.True(barriers.Count == 0, string.Join("\n", barriers));
    }
}
