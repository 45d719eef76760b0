using System.Globalization;
using System.Security.Cryptography;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>Table Destroyed, one partition per year: how many rows of which kind went, for which municipality, when. Numbers only.</summary>
internal sealed class DestructionTable(TableServiceClient tables, TimeProvider time)
{
    private readonly TableClient _table = tables.GetTableClient("Destroyed");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Cleans a part and writes down what went, also when it fails half way: a next try finds only what is left.</summary>
    public async Task RecordAsync(Func<Gone, Task> clean)
    {
        var gone = new Gone();
        try
        {
            await clean(gone);
        }
        finally
        {
            await WriteAsync(gone.Counts, CancellationToken.None);
        }
    }

    private async Task WriteAsync(IReadOnlyDictionary<(string What, string Municipality), int> gone, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var ((what, municipality), count) in gone)
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"{now.UtcDateTime:MMdd-HHmmss}|{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
            await _table.AddEntityAsync(
                new TableEntity(now.UtcDateTime.ToString("yyyy", CultureInfo.InvariantCulture), row) { ["What"] = what, ["Municipality"] = municipality, ["Count"] = count, ["At"] = now },
                cancellationToken);
        }
    }
}

/// <summary>What one part of the cleaning took away, counted.</summary>
internal sealed class Gone
{
    private readonly Dictionary<(string What, string Municipality), int> _counts = [];

    public IReadOnlyDictionary<(string What, string Municipality), int> Counts => _counts;

    public void Count(string what, string municipality) =>
        _counts[(what, municipality)] = _counts.GetValueOrDefault((what, municipality)) + 1;
}
