using Academy.Functions.Development;

namespace Academy.Functions.People;

internal sealed partial class EnrolmentCopyTable
{
    static partial void LeaveOrderUnguarded(ref bool overtaken) => overtaken = overtaken && !Faults.IsPlanted("copy-unguarded");
}
