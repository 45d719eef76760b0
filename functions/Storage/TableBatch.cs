using System.Text;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>A transaction as the service reads it: a multipart body with one change set, and a request in each part.</summary>
internal sealed record TableBatch(string ContentType, ReadOnlyMemory<byte> Body)
{
    private const int MostActions = 100;
    private const int LongestBody = 4 * 1024 * 1024;

    public static TableBatch Of(IReadOnlyList<TableTransactionAction> actions, TableRequests requests)
    {
        Check(actions);
        var batch = $"batch_{Guid.NewGuid()}";
        var changes = $"changeset_{Guid.NewGuid()}";
        using var body = new MemoryStream();
        Write(body, $"--{batch}\r\nContent-Type: multipart/mixed; boundary={changes}\r\n\r\n");
        foreach (var action in actions)
        {
            Write(body, $"--{changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            Write(body, action, requests);
        }

        Write(body, $"--{changes}--\r\n--{batch}--\r\n");
        return body.Length <= LongestBody
            ? new TableBatch($"multipart/mixed; boundary={batch}", body.ToArray())
            : throw new ArgumentException("A transaction is at most 4 MiB.", nameof(actions));
    }

    private static void Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count is 0 or > MostActions)
        {
            throw new ArgumentException($"A transaction has 1 to {MostActions} changes, not {actions.Count}.", nameof(actions));
        }

        if (actions.Any(action => action.Entity.PartitionKey != actions[0].Entity.PartitionKey))
        {
            throw new ArgumentException("A transaction stays in one partition.", nameof(actions));
        }

        if (actions.DistinctBy(action => action.Entity.RowKey).Count() != actions.Count)
        {
            throw new ArgumentException("A transaction changes a row once.", nameof(actions));
        }
    }

    private static void Write(MemoryStream body, TableTransactionAction action, TableRequests requests)
    {
        var row = requests.Table + TableKey.Address(action.Entity.PartitionKey, action.Entity.RowKey);
        var (method, path) = action.ActionType switch
        {
            TableTransactionActionType.Add => ("POST", requests.Table),
            TableTransactionActionType.Delete => ("DELETE", row),
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => ("PATCH", row),
            _ => ("PUT", row),
        };
        Write(body, $"{method} {requests.AddressOf(path).AbsoluteUri} HTTP/1.1\r\nAccept: {TableRequests.Accept}\r\nDataServiceVersion: 3.0\r\n");
        if (action.ActionType is TableTransactionActionType.Add)
        {
            Write(body, "Prefer: return-no-content\r\n");
        }

        if (action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete)
        {
            Write(body, $"If-Match: {(action.ETag == default ? ETag.All : action.ETag).ToString("H")}\r\n");
        }

        WriteContent(body, action);
    }

    private static void WriteContent(MemoryStream body, TableTransactionAction action)
    {
        if (action.ActionType is TableTransactionActionType.Delete)
        {
            Write(body, "\r\n\r\n");
            return;
        }

        var json = TableEntityWriter.Write(action.Entity);
        Write(body, $"Content-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n");
        body.Write(json.Span);
        Write(body, "\r\n");
    }

    private static void Write(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
