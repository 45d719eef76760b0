namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>Nothing moves for who asked for that (2.3.3), and nothing moves for long for anybody (2.2.2).</summary>
internal sealed class MotionCheck : IBarrierCheck
{
    public string Name => "motion";

    public async Task<IReadOnlyList<Barrier>> FindAsync(Visit visit)
    {
        await visit.EnterAsync(Situation.Light);
        var reduced = await visit.LookAsync(Name, true);
        await visit.EnterAsync(Situation.Light with { MayMove = true });
        return [.. reduced, .. await visit.LookAsync(Name, false)];
    }
}
