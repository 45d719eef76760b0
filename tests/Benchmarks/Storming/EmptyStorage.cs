extern alias auditor;

using auditor::Academy.Auditor.Reading;
using auditor::Academy.Functions.Storage;

namespace Academy.Benchmarks.Storming;

/// <summary>Takes away every row and message that the academy stored, under an app that goes on.</summary>
internal static class EmptyStorage
{
    // The most that one transaction takes (Azure Table Storage).
    private const int RowsAtOnce = 100;

    public static async Task RunAsync(string storage, CancellationToken cancellationToken)
    {
        var (tables, queues) = (new TableServiceClient(storage), new QueueServiceClient(storage));
        foreach (var table in ReadStorage.Tables.Select(tables.GetTableClient))
        {
            await EmptyAsync(table, cancellationToken);
        }

        foreach (var queue in ReadStorage.Queues.Select(queues.GetQueueClient))
        {
            // The one for what failed is made when something fails.
            await queue.CreateIfNotExistsAsync(cancellationToken);
            await queue.ClearMessagesAsync(cancellationToken);
        }
    }

    private static async Task EmptyAsync(TableClient table, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        foreach (var some in rows.GroupBy(row => row.PartitionKey).SelectMany(partition => partition.Chunk(RowsAtOnce)))
        {
            await table.SubmitTransactionAsync(some.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row)), cancellationToken);
        }
    }
}
