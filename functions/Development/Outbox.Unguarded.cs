using Academy.Functions.Development;
using Azure;

namespace Academy.Functions.Mail;

internal sealed partial class Outbox
{
    static partial void LeaveMailUnguarded(ref ETag etag) => Faults.Unguard("mail-unguarded", ref etag);
}
