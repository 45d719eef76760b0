using System.Globalization;
using Academy.Browser.Tests.Accessibility.Pages;
using Academy.Browser.Tests.Accessibility.Planted;
using Academy.Dev.Setup;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>What the statement page says is what the suite found, and the documentation says which barriers it finds.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class OutcomeTests(AccessibilityRun run)
{
    private static readonly string Documentation = Repository.Find().At("docs", "accessibility.md");
    private static readonly string Content = Repository.Find().At("content", "accessibility.yml");

    private static bool Writes => Environment.GetEnvironmentVariable(Outcome.WriteVariable) == "1";

    [Fact]
    public async Task The_outcome_in_the_content_is_that_of_this_run()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var barriers = await run.BarriersAsync();
        var invalid = await run.ValidateAsync();
        // Light and dark are counted apart.
        var kinds = run.Pages.Select(page => page.Kind).Concat(run.Personal!.Kinds).Concat(run.Filled!.Pages.Select(page => page.Kind)).Distinct().Count();
        var outcome = new Outcome(
            kinds, run.Editions.Count, 2 * (run.Pages.Count + run.Personal.Pages + run.Filled.Pages.Count), barriers.Count + invalid.Count, Plants.All.Count, Plants.Caught);
        var written = await File.ReadAllTextAsync(Content, cancellationToken);

        if (Writes)
        {
            written = outcome.In(written, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
            await File.WriteAllTextAsync(Content, written, cancellationToken);
        }

        Assert.True(outcome == Outcome.Read(written), $"found {outcome}; content/accessibility.yml says otherwise: run this with {Outcome.WriteVariable}=1 and commit what it changes");
    }

    [Fact]
    public async Task The_documentation_names_every_planted_barrier_and_what_finds_it()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var table = Table();
        var text = await File.ReadAllTextAsync(Documentation, cancellationToken);

        if (Writes)
        {
            var start = text.IndexOf(Rows[0], StringComparison.Ordinal);
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            text = text[..start] + table + text[end..];
            await File.WriteAllTextAsync(Documentation, text, cancellationToken);
        }

        Assert.Contains(table, text, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{Plants.Caught} of {Plants.All.Count}"), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documentation_names_every_kind_of_page()
    {
        var text = await File.ReadAllTextAsync(Documentation, TestContext.Current.CancellationToken);

        Assert.All(PageKinds.All, kind => Assert.Contains($"`{kind.Name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_reason_for_what_axe_cannot_decide_is_still_needed()
    {
        await run.BarriersAsync();

        Assert.Empty(run.Reasons.Unused);
    }

    private static string[] Rows => ["| barrier | WCAG | found by |", "|---|---|---|"];

    private static string Table() => string.Join(
        "\n",
        [.. Rows, .. Plants.All.Select(plant => $"| {plant.Name} | {plant.Criterion} | {(plant.FoundBy is { } check ? $"`{check}`" : "nothing")} |")]);
}
