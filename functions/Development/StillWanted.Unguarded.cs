using Academy.Functions.Development;

namespace Academy.Functions.Mail;

internal sealed partial class StillWanted
{
    static partial void LeaveAgeUnguarded(ref string? why) => why = Faults.IsPlanted("age-unguarded") ? null : why;
}
