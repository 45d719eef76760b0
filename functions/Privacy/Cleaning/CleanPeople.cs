using Academy.Functions.Catalogue;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>
/// Looks through the people whose id begins with two given hexadecimal digits: rows that were kept long enough go one by one; who has
/// nothing left and did not sign in for the period of progress goes altogether.
/// </summary>
internal sealed class CleanPeople(TableServiceClient tables, OperationsFolder operations, ErasePerson erase, DestructionTable destroyed, TimeProvider time)
{
    private readonly TableClient _people = tables.GetTableClient("People");

    public async Task RunAsync(string beginning, CancellationToken cancellationToken)
    {
        var gone = new Gone();
        var rows = new List<TableEntity>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {beginning} and PartitionKey lt {beginning + "g"}");
        await foreach (var row in _people.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (rows.Count > 0 && rows[0].PartitionKey != row.PartitionKey)
            {
                await CleanAsync(rows, gone, cancellationToken);
                rows.Clear();
            }

            rows.Add(row);
        }

        if (rows.Count > 0)
        {
            await CleanAsync(rows, gone, cancellationToken);
        }

        await destroyed.WriteAsync(gone.Counts, cancellationToken);
    }

    private async Task CleanAsync(List<TableEntity> rows, Gone gone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var profile = rows.FirstOrDefault(row => row.RowKey == "!");
        var municipality = profile?.GetString("Municipality") ?? "";
        var retention = Terms.Of(operations.Current, municipality);
        var over = rows.Where(row => DataCatalogue.Find("People", row.RowKey) is { } kind && Terms.AreOver(kind, row, retention, now)).ToList();
        var isIdle = profile?.GetDateTimeOffset("SeenAt") is not { } seen || Terms.AreOver(seen, retention.Progress, now);
        if (isIdle && rows.Count - over.Count <= (profile is null ? 0 : 1))
        {
            await erase.RunAsync(rows[0].PartitionKey, cancellationToken);
            gone.Count("een persoon met alles wat daarbij hoort", municipality);
            return;
        }

        foreach (var row in over)
        {
            await _people.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            gone.Count(DataCatalogue.Find("People", row.RowKey)!.Holds, municipality);
        }
    }
}
