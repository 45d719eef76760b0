namespace Academy.Browser.Tests.Accessibility;

/// <summary>Every page of every edition is HTML as html-validate knows it.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class MadeHtmlTests(AccessibilityRun run)
{
    [Fact]
    public async Task All_made_pages_are_valid()
    {
        var found = await run.ValidateAsync();

        Assert.Empty(found);
    }
}
