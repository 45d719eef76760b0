using Academy.Functions.Catalogue;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>Takes the lines of the audit trail away that were kept as long as the municipality of their edition keeps logs.</summary>
internal sealed class CleanAudit(TableServiceClient tables, OperationsFolder operations, DestructionTable destroyed, TimeProvider time)
{
    private readonly TableClient _audit = tables.GetTableClient("Audit");

    public Task RunAsync(CancellationToken cancellationToken) => destroyed.RecordAsync(gone => RunAsync(gone, cancellationToken));

    private async Task RunAsync(Gone gone, CancellationToken cancellationToken)
    {
        var (now, kind) = (time.GetUtcNow(), DataCatalogue.Find("Audit", "")!);
        await foreach (var row in _audit.QueryAsync(cancellationToken: cancellationToken))
        {
            var origin = row.GetString("Origin") ?? "";
            if (Terms.AreOver(kind, row, Terms.Of(operations.Current, origin), now) && await _audit.TryDeleteAsync(row, cancellationToken))
            {
                gone.Count(kind.Holds, origin);
            }
        }
    }
}
