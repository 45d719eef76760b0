using Azure;

namespace Academy.Functions.Storage;

/// <summary>Where the next page of a query starts; as text it is the continuation token of a Page.</summary>
internal sealed record TableContinuation(string NextPartitionKey, string NextRowKey)
{
    public static TableContinuation? Of(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? new TableContinuation(partition, response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : "")
            : null;

    // The service encodes both parts, so a space is in neither of them.
    public static TableContinuation? Parse(string? token) =>
        token?.Split(' ', 2) is { Length: 2 } parts ? new TableContinuation(parts[0], parts[1]) : null;

    public override string ToString() => $"{NextPartitionKey} {NextRowKey}";
}
