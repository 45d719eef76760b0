using System.Security.Cryptography;
using Academy.Functions.Development;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Rules;

internal sealed partial class FiredTable
{
    /// <summary>The guard is the key and the profile's ETag: without both, everyone who decides at the same moment fires.</summary>
    static partial void LeaveKeyUnguarded(List<TableTransactionAction> actions)
    {
        if (!Faults.IsPlanted("rules-unguarded"))
        {
            return;
        }

        for (var index = 0; index < actions.Count; index++)
        {
            var (type, entity) = (actions[index].ActionType, actions[index].Entity);
            if (type == TableTransactionActionType.Add && entity.RowKey.StartsWith("r|", StringComparison.Ordinal))
            {
                var twin = new TableEntity(entity.PartitionKey, $"{entity.RowKey}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
                foreach (var (name, value) in entity)
                {
                    twin[name] = value;
                }

                actions[index] = new TableTransactionAction(TableTransactionActionType.Add, twin);
            }
            else if (type == TableTransactionActionType.UpdateMerge)
            {
                actions[index] = new TableTransactionAction(type, entity, ETag.All);
            }
        }
    }
}
