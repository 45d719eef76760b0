extern alias auditor;

using Academy.Functions.Storage;
using Academy.Functions.Tests.Racing;
using auditor::Academy.Auditor.Reading;

namespace Academy.Benchmarks.Storming;

/// <summary>Takes away every row and message that the academy stored, under an app that goes on.</summary>
internal static class EmptyStorage
{
    public static async Task RunAsync(string storage, CancellationToken cancellationToken)
    {
        var (tables, queues) = (new TableServiceClient(storage), new QueueServiceClient(storage));
        foreach (var table in ReadStorage.Tables.Select(tables.GetTableClient))
        {
            var rows = await table.QueryAsync(cancellationToken: cancellationToken).ToListAsync(cancellationToken);
            await table.SubmitAllAsync(TableTransactionActionType.Delete, rows, cancellationToken);
        }

        foreach (var queue in ReadStorage.Queues.Select(queues.GetQueueClient))
        {
            // The one for what failed is made when something fails.
            await queue.CreateIfNotExistsAsync(cancellationToken);
            await queue.ClearMessagesAsync(cancellationToken);
        }
    }
}
