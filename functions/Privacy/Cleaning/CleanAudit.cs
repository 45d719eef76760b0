using Academy.Functions.Catalogue;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>Takes the lines of the audit trail away that were kept as long as the municipality of their edition keeps logs.</summary>
internal sealed class CleanAudit(TableServiceClient tables, OperationsFolder operations, DestructionTable destroyed, TimeProvider time)
{
    private readonly TableClient _audit = tables.GetTableClient("Audit");

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (gone, now, kind) = (new Gone(), time.GetUtcNow(), DataCatalogue.Find("Audit", "")!);
        await foreach (var row in _audit.QueryAsync(cancellationToken: cancellationToken))
        {
            var origin = row.GetString("Origin") ?? "";
            if (Terms.AreOver(kind, row, Terms.Of(operations.Current, origin), now))
            {
                await _audit.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
                gone.Count(kind.Holds, origin);
            }
        }

        await destroyed.WriteAsync(gone.Counts, cancellationToken);
    }
}
