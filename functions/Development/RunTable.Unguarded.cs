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

        if (Faults.IsPlanted("outbox-apart"))
        {
            // As if the mail were stored after the change, by a process that died in between.
            actions = [.. actions.Where(action => !action.Entity.RowKey.StartsWith("m|", StringComparison.Ordinal))];
        }

        if (Faults.IsPlanted("person-unkeyed"))
        {
            actions = [.. actions.Select(WithoutPersonInKey)];
        }
    }

    /// <summary>As if each sign-up had a number of its own, and not that of the person.</summary>
    private static TableTransactionAction WithoutPersonInKey(TableTransactionAction action)
    {
        if (action.ActionType != TableTransactionActionType.Add || !action.Entity.RowKey.StartsWith("e|", StringComparison.Ordinal))
        {
            return action;
        }

        var other = new TableEntity(action.Entity.PartitionKey, $"e|{Guid.NewGuid():N}");
        foreach (var (name, value) in action.Entity)
        {
            other[name] = value;
        }

        return new TableTransactionAction(TableTransactionActionType.Add, other);
    }
}
