using Academy.Functions.Development;

namespace Academy.Functions.Runs;

internal sealed partial class RunOfOrganiser
{
    static partial void LeaveOrganiserUnguarded(ref bool own) => own = own || Faults.IsPlanted("organiser-unguarded");
}
