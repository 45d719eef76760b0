using Academy.Functions.Development;
using Academy.Functions.Storage;

namespace Academy.Functions.Progress;

internal sealed partial class ProgressTable
{
    static partial void LeaveUnguarded(List<TableTransactionAction> actions)
    {
        if (!Faults.IsPlanted("progress-unguarded"))
        {
            return;
        }

        for (var index = 0; index < actions.Count; index++)
        {
            if (actions[index].ActionType is TableTransactionActionType.Add or TableTransactionActionType.UpdateReplace)
            {
                actions[index] = new TableTransactionAction(TableTransactionActionType.UpsertReplace, actions[index].Entity);
            }
        }
    }
}
