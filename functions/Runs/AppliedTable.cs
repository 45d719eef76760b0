using Academy.Functions.Storage;

namespace Academy.Functions.Runs;

/// <summary>Remembers in table Runs, under a key no run can have, which content was applied last.</summary>
internal sealed class AppliedTable(TableServiceClient tables)
{
    private const string Partition = "!applied";
    private const string Row = "!";

    private readonly TableClient _table = tables.GetTableClient("Runs");

    public async Task<string?> ReadMarkAsync(CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(Partition, Row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value!.GetString("Mark") : null;
    }

    public Task WriteMarkAsync(string mark, CancellationToken cancellationToken) =>
        _table.UpsertEntityAsync(new TableEntity(Partition, Row) { ["Mark"] = mark }, TableUpdateMode.Replace, cancellationToken);
}
