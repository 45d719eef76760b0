using Academy.Functions.Privacy;

namespace Academy.Functions.Tests.Privacy;

/// <summary>Everything that is stored, as one text per row: what an auditor would search through.</summary>
internal static class StoredData
{
    public static async Task<IReadOnlyList<string>> FindAsync(FunctionsApp app, params string[] marks)
    {
        var found = new List<string>();
        foreach (var table in DataCatalogue.Rows.Select(row => row.Table).Distinct())
        {
            await foreach (var row in app.Tables.GetTableClient(table).QueryAsync(cancellationToken: TestContext.Current.CancellationToken))
            {
                var text = $"{table} {row.PartitionKey} {row.RowKey} {string.Join(' ', row.Select(value => $"{value.Key}={TextOf(value.Value)}"))}";
                if (marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)))
                {
                    found.Add(text);
                }
            }
        }

        return found;
    }

    private static object? TextOf(object? value) => value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : value;
}
