using Academy.Functions.Development;
using Academy.Functions.Storage;
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

    static partial void LeaveCommitUnguarded(ref List<TableTransactionAction> actions)
    {
        if (Faults.IsPlanted("commit-unguarded"))
        {
            actions = [.. actions.Select(action => new TableTransactionAction(TableTransactionActionType.UpsertReplace, action.Entity))];
        }
    }
}
