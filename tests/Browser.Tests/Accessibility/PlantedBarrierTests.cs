using Academy.Browser.Tests.Accessibility.Planted;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>What the suite sees and what it does not: barriers put into a real page on purpose.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class PlantedBarrierTests(AccessibilityRun run)
{
    [Fact]
    public async Task Each_planted_barrier_is_found_by_the_check_that_the_table_names_or_by_none()
    {
        var found = await run.PlantedAsync();

        var wrong = Plants.All
            .Where(plant => plant.FoundBy is null ? found[plant.Name].Count > 0 : !found[plant.Name].Contains(plant.FoundBy))
            .Select(plant => $"{plant.Name}: {plant.FoundBy ?? "nothing"} was to find it; found by {(found[plant.Name].Count > 0 ? string.Join(", ", found[plant.Name]) : "nothing")}");
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_page_in_which_nothing_was_planted_has_no_barrier() =>
        Assert.Empty((await run.PlantedAsync())[Plants.Harmless.Name]);
}
