using Academy.Functions.Development;

namespace Academy.Functions.Enrolments;

internal static partial class DeclineTerm
{
    static partial void LeaveTermUnguarded(ref DateTimeOffset until) => until = Faults.IsPlanted("term-unguarded") ? DateTimeOffset.MinValue : until;
}
