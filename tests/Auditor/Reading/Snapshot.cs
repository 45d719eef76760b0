using Academy.Functions.Storage;

namespace Academy.Auditor.Reading;

/// <summary>All that was read, at one moment. Mails is null when nobody said where they went.</summary>
internal sealed record Snapshot(IReadOnlyList<StoredEntity> Rows, IReadOnlyList<QueuedMessage> Messages, IReadOnlyList<ArrivedMail>? Mails)
{
    private readonly Lazy<ILookup<string, TableEntity>> _byTable = new(() => Rows.ToLookup(row => row.Table, row => row.Entity));
    private readonly Lazy<IReadOnlyList<StoredRun>> _runs = new(() => [.. Rows.Where(row => row.Table == "Runs").GroupBy(row => row.Entity.PartitionKey).Select(StoredRun.Of)]);
    private readonly Lazy<Dictionary<(string, string, string), TableEntity>> _byKey = new(() => Rows.ToDictionary(row => (row.Table, row.Entity.PartitionKey, row.Entity.RowKey), row => row.Entity));

    public bool IsWhole { get; private init; } = true;

    /// <summary>The runs, and the courses at somebody's own pace that owe a mail.</summary>
    public IReadOnlyList<StoredRun> Runs => _runs.Value;

    public IEnumerable<TableEntity> Of(string table) => _byTable.Value[table];

    public IEnumerable<TableEntity> Of(string table, string prefix) => Of(table).Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));

    public TableEntity? Find(string table, string partition, string row) => _byKey.Value.GetValueOrDefault((table, partition, row));

    /// <summary>What belongs to some runs alone: their rows, their people's copies of them and profiles, what is due and queued for them.</summary>
    public Snapshot Within(IReadOnlySet<string> runs)
    {
        var people = Runs.Where(run => runs.Contains(run.Key)).SelectMany(run => run.People).Select(row => row.RowKey[2..]).ToHashSet();
        var mails = Runs.Where(run => runs.Contains(run.Key)).SelectMany(run => run.Mails).Select(MailId.Of).ToHashSet();
        return new Snapshot(
            [.. Rows.Where(row => row.Table switch
            {
                "Runs" => runs.Contains(row.Entity.PartitionKey),
                "People" => row.Entity.RowKey == "!" ? people.Contains(row.Entity.PartitionKey) : row.Entity.RowKey.StartsWith("e|", StringComparison.Ordinal) && runs.Contains(row.Entity.RowKey[2..]),
                "Due" => row.Entity.RowKey.Split('|') is [_, _, var subject, ..] && runs.Contains(subject),
                _ => false,
            })],
            [.. Messages.Where(message => runs.Contains(message.Text.Split('\n')[0]))],
            Mails is null ? null : [.. Mails.Where(mail => mails.Contains(mail.Id))])
        { IsWhole = false };
    }

    public IReadOnlyDictionary<string, int> Counts(int calls)
    {
        var counts = Rows.CountBy(row => row.Table).ToDictionary(count => $"rows of {count.Key}", count => count.Value);
        foreach (var (queue, count) in Messages.CountBy(message => message.Queue))
        {
            counts[$"messages of {queue}"] = count;
        }

        if (Mails is not null)
        {
            counts["mails"] = Mails.Count;
        }

        if (calls > 0)
        {
            counts["calls"] = calls;
        }

        return counts;
    }
}

/// <summary>A row, and the table it lies in.</summary>
internal sealed record StoredEntity(string Table, TableEntity Entity);

/// <summary>A message, and the queue it waits in.</summary>
internal sealed record QueuedMessage(string Queue, string Text);

/// <summary>A mail that reached the mailbox. Id: the part of its Message-ID before the @.</summary>
internal sealed record ArrivedMail(string Id, string To);
