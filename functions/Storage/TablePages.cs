using System.Text.Json;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>The pages of a query; a page may be short or empty while there is more to come.</summary>
internal sealed class TablePages(TableRequests requests, string? filter, int? maxPerPage, IReadOnlyList<string>? select, CancellationToken cancellationToken)
    : AsyncPageable<TableEntity>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<TableEntity>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var next = TableContinuation.Parse(continuationToken);
        do
        {
            using var message = requests.Query(filter, pageSizeHint ?? maxPerPage, select, next);
            var response = await requests.SendAsync(message, CancellationToken);
            next = TableContinuation.Of(response);
            yield return Page<TableEntity>.FromValues(RowsOf(response), next?.ToString(), response);
        }
        while (next is not null);
    }

    private static TableEntity[] RowsOf(Response response)
    {
        using var document = JsonDocument.Parse(response.Content);
        return [.. document.RootElement.GetProperty("value").EnumerateArray().Select(TableEntityJson.Read)];
    }
}
