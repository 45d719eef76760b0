using Academy.Functions.Development;

namespace Academy.Functions.Identities;

internal sealed partial class ErasedSignIns
{
    static partial void LeaveErasedUnguarded(ref bool may) => may = may || Faults.IsPlanted("erased-unguarded");
}
