using Academy.Functions.Storage;
using Azure;

namespace Academy.Dev.Panel;

/// <summary>Looks into the queues and the outbox; changes nothing.</summary>
internal sealed class StorageView(PanelOptions options)
{
    private const int NotFound = 404;
    private const int ShownMessages = 5;
    private const int ShownMails = 20;
    private static readonly string[] Final = ["Sent", "Skipped", "Failed"];

    private readonly QueueServiceClient _queues = new(options.Storage);
    private readonly TableClient _runs = new TableServiceClient(options.Storage).GetTableClient("Runs");

    public async Task<IReadOnlyList<QueueState>> QueuesAsync(CancellationToken cancellationToken)
    {
        var states = new List<QueueState>();
        foreach (var name in options.Functions.Queues)
        {
            states.Add(await QueueAsync(name, cancellationToken));
        }

        return states;
    }

    /// <summary>Rows m|… of table Runs: a mail that somebody is owed.</summary>
    public async Task<MailsState> MailsAsync(CancellationToken cancellationToken)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var waiting = new List<string>();
        try
        {
            await foreach (var row in _runs.QueryAsync("RowKey ge 'm|' and RowKey lt 'm}'", select: ["PartitionKey", "RowKey", "State"], cancellationToken: cancellationToken))
            {
                var state = row.GetString("State") ?? "unknown";
                counts[state] = counts.GetValueOrDefault(state) + 1;
                if (!Final.Contains(state) && waiting.Count < ShownMails)
                {
                    waiting.Add($"{row.PartitionKey} {row.RowKey} ({state})");
                }
            }
        }
        catch (RequestFailedException error) when (error.Status == NotFound)
        {
            // No run has been written yet.
            return new MailsState(counts, waiting);
        }

        return new MailsState(counts, waiting);
    }

    private async Task<QueueState> QueueAsync(string name, CancellationToken cancellationToken)
    {
        var queue = _queues.GetQueueClient(name);
        try
        {
            var properties = await queue.GetPropertiesAsync(cancellationToken);
            var seen = await queue.PeekMessagesAsync(ShownMessages, cancellationToken);
            return new QueueState(name, properties.Value.ApproximateMessagesCount, [.. seen.Value.Select(message => message.MessageText.ReplaceLineEndings(" "))]);
        }
        catch (RequestFailedException error) when (error.Status == NotFound)
        {
            return new QueueState(name, 0, []);
        }
    }
}
