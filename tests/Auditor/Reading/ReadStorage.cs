using Academy.Functions.Privacy;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Auditor.Reading;

/// <summary>Reads every table of the data catalogue and both queues to the end.</summary>
internal static class ReadStorage
{
    private const int MessagesPerSecond = 500;

    // Long enough to take all messages once; then they are back. Who still works on the queue meets them that much later.
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<string> Tables { get; } = [.. DataCatalogue.Rows.Select(row => row.Table).Distinct()];

    public static IReadOnlyList<string> Queues { get; } = ["mails", "mails-poison"];

    public static async Task<(IReadOnlyList<StoredEntity> Rows, IReadOnlyList<QueuedMessage> Messages)> AllAsync(string storage, CancellationToken cancellationToken)
    {
        var (tables, queues) = (new TableServiceClient(storage), new QueueServiceClient(storage));
        var rows = await Task.WhenAll(Tables.Select(name => RowsAsync(tables.GetTableClient(name), cancellationToken)));
        var messages = await Task.WhenAll(Queues.Select(name => MessagesAsync(queues.GetQueueClient(name), cancellationToken)));
        return ([.. rows.SelectMany(some => some)], [.. messages.SelectMany(some => some)]);
    }

    private static async Task<IReadOnlyList<StoredEntity>> RowsAsync(TableClient table, CancellationToken cancellationToken)
    {
        var rows = new List<StoredEntity>();
        try
        {
            await foreach (var row in table.QueryAsync(cancellationToken: cancellationToken))
            {
                rows.Add(new StoredEntity(table.Name, row));
            }
        }
        catch (RequestFailedException absent) when (absent.ErrorCode == "TableNotFound")
        {
            // Nobody stored anything there yet: the count says so.
        }

        return rows;
    }

    /// <summary>A peek shows 32 and no more; so each is taken for a moment and comes back by itself.</summary>
    private static async Task<IReadOnlyList<QueuedMessage>> MessagesAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        var messages = new List<QueuedMessage>();
        try
        {
            var count = (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
            var hidden = Hidden + TimeSpan.FromSeconds(count / MessagesPerSecond);
            while (await queue.ReceiveMessagesAsync(32, hidden, cancellationToken) is { Value: { Length: > 0 } some })
            {
                messages.AddRange(some.Select(message => new QueuedMessage(queue.Name, message.MessageText)));
            }
        }
        catch (RequestFailedException absent) when (absent.ErrorCode == "QueueNotFound")
        {
            // As above.
        }

        return messages;
    }
}
