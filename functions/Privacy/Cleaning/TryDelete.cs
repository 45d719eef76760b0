using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>Takes a row away as it was read.</summary>
internal static class TryDelete
{
    /// <summary>False: it changed or went meanwhile, and the next night looks at it again.</summary>
    public static async Task<bool> TryDeleteAsync(this TableClient table, TableEntity row, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            return false;
        }
    }
}
