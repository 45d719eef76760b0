using System.Globalization;
using System.Text;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>The answer to a transaction: a part for each change, or one part that says which change was refused and why.</summary>
internal static class TableBatchAnswer
{
    private const string Start = "HTTP/1.1 ";

    public static IReadOnlyList<Response> Read(Response response, int actions)
    {
        var parts = PartsOf(response);
        if (parts.FirstOrDefault(part => part.IsError) is { } refused)
        {
            throw Refusal(refused);
        }

        return parts.Count == actions
            ? parts
            : throw new FormatException($"The table answered {parts.Count} parts to a transaction of {actions} changes.");
    }

    private static List<TableBatchPart> PartsOf(Response response)
    {
        // The boundary that the service chose stands on the first line of its own parts; a row is never in the answer.
        var text = Encoding.UTF8.GetString(response.Content.ToMemory().Span);
        var parts = new List<TableBatchPart>();
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0;)
        {
            var next = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal);
            parts.Add(TableBatchPart.Parse(text[(at + Start.Length)..(next < 0 ? text.Length : next)], response.ClientRequestId));
            at = next;
        }

        return parts;
    }

    // The message of the service starts with the number of the change: "3:The specified entity already exists."
    private static TableTransactionFailedException Refusal(TableBatchPart part)
    {
        var error = StorageErrorParser.TryReadJson(part.Content);
        var message = error?.Message ?? part.ReasonPhrase;
        int? index = int.TryParse(message.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new TableTransactionFailedException(new RequestFailedException(part.Status, message, error?.Code, innerException: null), index);
    }
}
