namespace Academy.Browser.Tests.Accessibility;

/// <summary>Every kind of page, in every edition, light and dark, is open to everybody as far as a machine can see.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class EveryPageTests(AccessibilityRun run, ITestOutputHelper output)
{
    [Fact]
    public async Task No_page_keeps_anybody_out()
    {
        var barriers = await run.BarriersAsync();

        output.WriteLine($"{run.Pages.Count} pages of the site and {run.Personal!.Pages + run.Filled!.Pages.Count} of a person");
        output.WriteLine($"{run.SeenOnce.Count} seen by one visitor and not by a second\n{string.Join("\n", run.SeenOnce)}");
        output.WriteLine(string.Join("\n", Visitor.Timings.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value.TotalSeconds,6:0.0} s {pair.Key}")));
        Assert.True(barriers.Count == 0, $"{barriers.Count} barriers\n{string.Join("\n", barriers)}");
    }
}
