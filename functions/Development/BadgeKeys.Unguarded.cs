using Academy.Functions.Development;

namespace Academy.Functions.Badges;

internal sealed partial class BadgeKeys
{
    static partial void LeaveSignatureUnguarded(ref bool verified) => verified = verified || Faults.IsPlanted("badge-signature-unguarded");
}
