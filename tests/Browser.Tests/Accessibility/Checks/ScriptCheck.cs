namespace Academy.Browser.Tests.Accessibility.Checks;

/// <summary>A look that one script takes, in each situation where the answer may differ.</summary>
internal sealed class ScriptCheck(string name, params Situation[] situations) : IBarrierCheck
{
    public string Name => name;

    public Task<IReadOnlyList<Barrier>> FindAsync(Visit visit) => visit.LookInAsync(name, situations);
}
