using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>An empty page in which two pictures are compared, away from the rules of the page that they show.</summary>
internal sealed class Lab(IPage page)
{
    /// <summary>How many points differ by at least 3 to 1.</summary>
    public async Task<int> StrongChangesAsync(byte[] one, byte[] other) =>
        one.AsSpan().SequenceEqual(other)
            ? 0
            : await page.EvaluateAsync<int>(
                $"async pictures => (await ({Script.Of("compare")}\n)(pictures)).strong",
                new[] { Convert.ToBase64String(one), Convert.ToBase64String(other) });
}
