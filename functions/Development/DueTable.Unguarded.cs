using Academy.Functions.Development;
using Azure;

namespace Academy.Functions.Due;

internal sealed partial class DueTable
{
    static partial void LeaveClaimUnguarded(ref ETag etag)
    {
        if (Faults.IsPlanted("claim-unguarded"))
        {
            etag = ETag.All;
        }
    }
}
