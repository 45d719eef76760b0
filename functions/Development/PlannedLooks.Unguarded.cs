using Academy.Functions.Development;

namespace Academy.Functions.Due;

internal sealed partial class PlannedLooks
{
    static partial void LeaveUnplanned(ref bool isPlanned) => isPlanned = isPlanned || Faults.IsPlanted("look-unplanned");
}
