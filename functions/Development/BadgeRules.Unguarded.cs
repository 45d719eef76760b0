using Academy.Functions.Development;

namespace Academy.Functions.Badges;

internal static partial class BadgeRules
{
    static partial void LeaveDeclaredUnguarded(List<string> declared)
    {
        if (Faults.IsPlanted("badge-declared-unguarded"))
        {
            declared.Clear();
        }
    }
}
