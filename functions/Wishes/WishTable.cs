using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Wishes;

/// <summary>
/// Table Wishes. Partition = municipality: w|kind|subject|person, who wishes for what, so that a subject is counted by its own rows.
/// Partition = person: p|kind|subject, their own wishes and the municipality that each is counted in. Two partitions are no transaction:
/// whoever changed them looks afterwards whether somebody else came in between (the same person elsewhere, or an erasure), and follows the own row.
/// </summary>
internal sealed partial class WishTable(TableServiceClient tables, TimeProvider time)
{
    private const int MostTries = 8;

    private readonly TableClient _table = tables.GetTableClient("Wishes");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Once per person: wishing again changes nothing. The own row goes first, so that no counted row of a person can be missed.</summary>
    public async Task AddAsync(string person, string municipality, WishSubject subject, CancellationToken cancellationToken)
    {
        if (await HasAsync(person, subject, cancellationToken))
        {
            return;
        }

        var at = time.GetUtcNow();
        List<TableEntity> rows =
        [
            new(person, RowOf(subject)) { ["Municipality"] = municipality, ["At"] = at },
            new(municipality, RowOf(subject, person)) { ["At"] = at },
        ];
        LeaveOrderUnguarded(rows);
        ETag? own = null;
        foreach (var row in rows)
        {
            var written = await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
            own = row.PartitionKey == person ? written.Headers.ETag : own;
        }

        await SettleAsync(person, municipality, subject, own);
    }

    /// <summary>The development build can count a wish before it is anybody's, to show that the auditor notices.</summary>
    static partial void LeaveOrderUnguarded(List<TableEntity> rows);

    /// <summary>Takes a wish back, in the municipality that it was counted in.</summary>
    public async Task RemoveAsync(string person, WishSubject subject, CancellationToken cancellationToken)
    {
        var own = await _table.GetEntityIfExistsAsync(person, RowOf(subject), cancellationToken: cancellationToken);
        if (!own.HasValue)
        {
            return;
        }

        await _table.DeleteEntityAsync(own.Value!.GetString("Municipality")!, RowOf(subject, person), cancellationToken: cancellationToken);
        await _table.DeleteEntityAsync(person, RowOf(subject), cancellationToken: cancellationToken);
        await SettleAsync(person, own.Value.GetString("Municipality")!, subject, own.Value.ETag);
    }

    /// <summary>True only when the wish is counted as well: a first try may have stopped half way.</summary>
    public async Task<bool> HasAsync(string person, WishSubject subject, CancellationToken cancellationToken)
    {
        var own = await _table.GetEntityIfExistsAsync(person, RowOf(subject), cancellationToken: cancellationToken);
        return own.HasValue
            && (await _table.GetEntityIfExistsAsync(own.Value!.GetString("Municipality")!, RowOf(subject, person), cancellationToken: cancellationToken)).HasValue;
    }

    /// <summary>How many people of a municipality wish for a subject.</summary>
    public async Task<int> CountAsync(string municipality, WishSubject subject, CancellationToken cancellationToken)
    {
        var (from, to) = (RowOf(subject, ""), RowOf(subject, "}"));
        var count = 0;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {municipality} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in _table.QueryAsync(filter, select: ["RowKey"], cancellationToken: cancellationToken))
        {
            count++;
        }

        return count;
    }

    /// <summary>How many people of a municipality wish for each subject, by kind and id.</summary>
    public async Task<IReadOnlyDictionary<(string Kind, string Id), int>> CountAllAsync(string municipality, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<(string, string), int>();
        await foreach (var row in _table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {municipality}"), select: ["RowKey"], cancellationToken: cancellationToken))
        {
            var keys = row.RowKey.Split('|');
            counts[(keys[1], keys[2])] = counts.GetValueOrDefault((keys[1], keys[2])) + 1;
        }

        return counts;
    }

    /// <summary>
    /// Makes what is counted follow the own row, until that is as it was <paramref name="known"/> to be (null: not there). Also when
    /// whoever asked does not wait for it.
    /// </summary>
    private async Task SettleAsync(string person, string municipality, WishSubject subject, ETag? known)
    {
        var settles = true;
        LeaveUnsettled(ref settles);
        for (var tries = 0; settles; tries++)
        {
            if (tries == MostTries)
            {
                throw new RequestFailedException(503, "a wish kept changing; the same again sets it right");
            }

            var own = await _table.GetEntityIfExistsAsync(person, RowOf(subject), cancellationToken: CancellationToken.None);
            ETag? now = own.HasValue ? own.Value!.ETag : null;
            if (now == known)
            {
                return;
            }

            known = now;
            await (own.HasValue
                ? _table.UpsertEntityAsync(
                    new TableEntity(own.Value!.GetString("Municipality")!, RowOf(subject, person)) { ["At"] = own.Value.GetDateTimeOffset("At") }, TableUpdateMode.Replace, CancellationToken.None)
                : _table.DeleteEntityAsync(municipality, RowOf(subject, person), cancellationToken: CancellationToken.None));
        }
    }

    /// <summary>The development build can leave what came in between, to show that a test notices.</summary>
    static partial void LeaveUnsettled(ref bool settles);

    private static string RowOf(WishSubject subject) => $"p|{subject.Word}|{subject.Id}";

    private static string RowOf(WishSubject subject, string person) => $"w|{subject.Word}|{subject.Id}|{person}";
}
