namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>axe-core: no violations, and nothing that it cannot decide without a reason in incomplete-reasons.json.</summary>
internal sealed class AxeCheck(IncompleteReasons reasons, params Situation[] also) : IBarrierCheck
{
    // In the dark only what can differ there.
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    public string Name => "axe";

    public async Task<IReadOnlyList<Barrier>> FindAsync(Visit visit)
    {
        await visit.EnterAsync(Situation.Light);
        await visit.Page.EvaluateAsync(Script.Axe);
        List<Barrier> barriers = [];
        foreach (var situation in (Situation[])[Situation.Light, Situation.Dark, .. also])
        {
            barriers.AddRange(await RunAsync(visit, situation, situation.IsDark ? ColourRules : null));
        }

        return barriers;
    }

    private async Task<IEnumerable<Barrier>> RunAsync(Visit visit, Situation situation, IReadOnlyList<string>? only)
    {
        await visit.EnterAsync(situation);
        var result = await visit.AskAsync<AxeAnswer>(Name, new { reasons = reasons.All.Select(reason => new { rule = reason.Rule, selector = reason.Selector }).ToArray(), only });
        reasons.Use(result.Used);
        return result.Barriers.Select(barrier => barrier with { Text = $"[{situation}] {barrier.Text}" });
    }

    private sealed record AxeAnswer(IReadOnlyList<Barrier> Barriers, IReadOnlyList<int> Used);
}
