using System.Globalization;
using System.Runtime.CompilerServices;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Due;

/// <summary>
/// Table Due, one partition per UTC day, rows in order of time. Rows that are done are deleted, so that
/// "everything up to now" is short however long ago the last sweep was.
/// </summary>
internal sealed partial class DueTable(TableServiceClient tables, TimeProvider time)
{
    /// <summary>Longer than one item takes; a sweep that died leaves its items to the next one after this.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private readonly TableClient _table = tables.GetTableClient("Due");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Plans an item. Planning the same again changes nothing but its ETag, which keeps a sweep from deleting it unseen.</summary>
    public Task PlanAsync(DueItem item, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(item);
        return _table.UpsertEntityAsync(new TableEntity(partition, row) { ["At"] = item.At }, TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>Everything that should have happened by now, however late it is, oldest day first.</summary>
    public async IAsyncEnumerable<DueItem> ReadDueAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (today, minute) = (DayOf(now), MinuteAfter(now));
        var filter = TableClient.CreateQueryFilter($"PartitionKey lt {today} or (PartitionKey eq {today} and RowKey lt {minute})");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            var item = ItemOf(row);
            if (item.At <= now && !(item.LeaseEnds > now))
            {
                yield return item;
            }
        }
    }

    /// <summary>Takes the item for this sweep. Null: another sweep has it, or it changed since it was read.</summary>
    public async Task<DueItem?> TryClaimAsync(DueItem item, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(item);
        var claim = new TableEntity(partition, row) { ["LeaseEnds"] = time.GetUtcNow() + Lease, ["Attempts"] = item.Attempts + 1 };
        try
        {
            var etag = item.ETag;
            LeaveClaimUnguarded(ref etag);
            var response = await _table.UpdateEntityAsync(claim, etag, TableUpdateMode.Merge, cancellationToken);
            return item with { ETag = response.Headers.ETag ?? default, Attempts = item.Attempts + 1 };
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            return null;
        }
    }

    /// <summary>The development build can let every sweep have the same item, to show that a test notices.</summary>
    static partial void LeaveClaimUnguarded(ref ETag etag);

    /// <summary>Deletes what was done, unless it was planned again meanwhile.</summary>
    public async Task DoneAsync(DueItem item, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(item);
        try
        {
            await _table.DeleteEntityAsync(partition, row, item.ETag, cancellationToken);
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            await ReleaseAsync(item, cancellationToken);
        }
    }

    /// <summary>Leaves the item for the next sweep: it was planned again while it was done.</summary>
    private async Task ReleaseAsync(DueItem item, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(item);
        await _table.UpsertEntityAsync(
            new TableEntity(partition, row) { ["At"] = item.At, ["Attempts"] = item.Attempts },
            TableUpdateMode.Replace,
            cancellationToken);
    }

    /// <summary>Deletes what is planned for a person. It reads all that is planned: for a job, not for a request.</summary>
    public async Task ForgetAsync(string person, CancellationToken cancellationToken)
    {
        await foreach (var row in _table.QueryAsync(select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            if (row.RowKey.EndsWith("|" + person, StringComparison.Ordinal) || row.RowKey.Contains("~~" + person, StringComparison.Ordinal))
            {
                await _table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            }
        }
    }

    private static (string Partition, string Row) KeysOf(DueItem item) =>
        (DayOf(item.At), string.Create(CultureInfo.InvariantCulture, $"{item.At.UtcDateTime:HHmm}|{item.Kind}|{item.Subject}|{item.Questionnaire}|{item.Person}"));

    private static string DayOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The first row key of the minute after now; after 23:59 comes "24", which sorts behind all of them.</summary>
    private static string MinuteAfter(DateTimeOffset now)
    {
        var minutes = (int)now.UtcDateTime.TimeOfDay.TotalMinutes + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}{minutes % 60:00}");
    }

    private static DueItem ItemOf(TableEntity row)
    {
        var keys = row.RowKey.Split('|');
        return new DueItem(Enum.Parse<DueKind>(keys[1]), row.GetDateTimeOffset("At")!.Value, keys[2], keys[3], keys[4])
        {
            ETag = row.ETag,
            LeaseEnds = row.GetDateTimeOffset("LeaseEnds"),
            Attempts = row.GetInt32("Attempts") ?? 0,
        };
    }
}
