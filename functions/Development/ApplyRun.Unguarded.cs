using Academy.Functions.Development;

namespace Academy.Functions.Runs;

internal sealed partial class ApplyRun
{
    static partial void LeaveDecisionUnguarded(ref bool calledOff) => calledOff = calledOff && !Faults.IsPlanted("decision-unguarded");
}
