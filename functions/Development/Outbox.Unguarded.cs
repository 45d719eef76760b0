using Academy.Functions.Development;
using Azure;

namespace Academy.Functions.Mail;

internal sealed partial class Outbox
{
    /// <summary>A claim is the ETag that it was made for and the lease that it leaves: without both, everyone sends.</summary>
    static partial void LeaveMailUnguarded(ref OwedMail mail)
    {
        if (Faults.IsPlanted("mail-unguarded"))
        {
            mail = mail with { ETag = ETag.All, LeaseEnds = null };
        }
    }
}
