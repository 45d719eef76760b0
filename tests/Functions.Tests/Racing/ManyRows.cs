using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Racing;

/// <summary>More rows, of any partitions, than fit in one transaction.</summary>
internal static class ManyRows
{
    // The most that one transaction takes (Azure Table Storage).
    private const int RowsAtOnce = 100;

    public static async Task SubmitAllAsync(this TableClient table, TableTransactionActionType action, IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var some in rows.GroupBy(row => row.PartitionKey).SelectMany(partition => partition.Chunk(RowsAtOnce)))
        {
            await table.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(action, row)), cancellationToken);
        }
    }
}
