using Academy.Functions.Development;
using Azure;

namespace Academy.Functions.Runs;

internal sealed partial class RunTable
{
    static partial void LeaveRunUnguarded(ref ETag etag)
    {
        if (etag != default && Faults.IsPlanted("run-unguarded"))
        {
            etag = ETag.All;
        }
    }
}
