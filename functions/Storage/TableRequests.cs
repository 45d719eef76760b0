using System.Globalization;
using System.Text;
using Azure;
using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>The requests that one table understands, and the way they are sent.</summary>
internal sealed class TableRequests(StoragePipeline pipeline, Uri endpoint, string table)
{
    // Minimal metadata keeps the type of every value; without it a long would come back as text.
    public const string Accept = "application/json;odata=minimalmetadata";

    private static readonly ResponseClassifier Succeeded = new StatusCodeClassifier([200, 201, 202, 204]);
    private static readonly ResponseClassifier SucceededOrAbsent = new StatusCodeClassifier([200, 204, 404]);
    private static readonly ResponseClassifier SucceededOrPresent = new StatusCodeClassifier([201, 204, 409]);

    public string Table { get; } = IsTableName(table)
        ? table
        : throw new ArgumentException("A table's name is 3 to 63 letters and digits and starts with a letter.", nameof(table));

    public HttpMessage CreateTable()
    {
        var message = Message(RequestMethod.Post, "Tables", SucceededOrPresent);
        message.Request.Headers.Add("Prefer", "return-no-content");
        return Fill(message, Encoding.UTF8.GetBytes($$"""{"TableName":"{{Table}}"}"""));
    }

    public HttpMessage Get(string partitionKey, string rowKey, IEnumerable<string>? select, bool absentIsError)
    {
        var message = Message(RequestMethod.Get, Table + TableKey.Address(partitionKey, rowKey), absentIsError ? Succeeded : SucceededOrAbsent);
        Select(message, select);
        return message;
    }

    public HttpMessage Query(string? filter, int? maxPerPage, IEnumerable<string>? select, TableContinuation? from)
    {
        var message = Message(RequestMethod.Get, $"{Table}()", Succeeded);
        Ask(message, "$filter", filter);
        Ask(message, "$top", maxPerPage?.ToString(CultureInfo.InvariantCulture));
        Select(message, select);
        Ask(message, "NextPartitionKey", from?.NextPartitionKey);
        Ask(message, "NextRowKey", from?.NextRowKey);
        return message;
    }

    public HttpMessage Add(TableEntity entity, bool presentIsError)
    {
        var message = Message(RequestMethod.Post, Table, presentIsError ? Succeeded : SucceededOrPresent);
        message.Request.Headers.Add("Prefer", "return-no-content");
        return Fill(message, TableEntityWriter.Write(entity));
    }

    public HttpMessage Write(TableEntity entity, TableUpdateMode mode, ETag? ifMatch)
    {
        var method = mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        var message = Message(method, Table + TableKey.Address(entity.PartitionKey, entity.RowKey), Succeeded);
        if (ifMatch is { } etag)
        {
            message.Request.Headers.SetValue("If-Match", etag.ToString("H"));
        }

        return Fill(message, TableEntityWriter.Write(entity));
    }

    public HttpMessage Delete(string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = Message(RequestMethod.Delete, Table + TableKey.Address(partitionKey, rowKey), SucceededOrAbsent);
        message.Request.Headers.SetValue("If-Match", ifMatch.ToString("H"));
        return message;
    }

    public HttpMessage Batch(TableBatch batch)
    {
        var message = Message(RequestMethod.Post, "$batch", Succeeded);
        message.Request.Headers.SetValue("Content-Type", batch.ContentType);
        message.Request.Content = RequestContent.Create(batch.Body);
        return message;
    }

    /// <summary>The address of something in the account, as a transaction writes it in its parts.</summary>
    public Uri AddressOf(string path) => new($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        var response = await pipeline.SendAsync(message, cancellationToken);
        // A row that is not there is an answer; a table that is not there is a mistake in the set-up.
        return response.Status == 404 && new RequestFailedException(response) is { ErrorCode: "TableNotFound" } failure ? throw failure : response;
    }

    private HttpMessage Message(RequestMethod method, string path, ResponseClassifier expected)
    {
        var message = pipeline.CreateMessage(method, expected);
        message.Request.Uri.Reset(endpoint);
        message.Request.Uri.AppendPath($"/{path}", escape: false);
        message.Request.Headers.Add("Accept", Accept);
        message.Request.Headers.Add("DataServiceVersion", "3.0");
        return message;
    }

    private static HttpMessage Fill(HttpMessage message, ReadOnlyMemory<byte> json)
    {
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(json);
        return message;
    }

    // A row without its keys is no row.
    private static void Select(HttpMessage message, IEnumerable<string>? select) =>
        Ask(message, "$select", select is null ? null : string.Join(',', select.Union(["PartitionKey", "RowKey"])));

    private static void Ask(HttpMessage message, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            message.Request.Uri.AppendQuery(name, value, escapeValue: true);
        }
    }

    private static bool IsTableName(string name) =>
        name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
