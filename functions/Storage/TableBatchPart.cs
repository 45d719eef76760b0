using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure;
using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>The answer to one change of a transaction, with the ETag that the row has now.</summary>
internal sealed class TableBatchPart(int status, string reasonPhrase, IReadOnlyDictionary<string, string> headers, BinaryData content) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => reasonPhrase;

    public override bool IsError => status >= 400;

    public override BinaryData Content => content;

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    /// <summary>Reads "204 No Content", the headers below it, and the JSON after the empty line.</summary>
    public static TableBatchPart Parse(string text, string clientRequestId)
    {
        var lines = text.Split("\r\n");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1).TakeWhile(line => line.Length > 0))
        {
            var (name, value) = Divided(line, ':');
            headers[name] = value;
        }

        var (status, reason) = Divided(lines[0], ' ');
        var json = string.Concat(lines.Skip(1).SkipWhile(line => line.Length > 0).Where(line => line.StartsWith('{')));
        return new TableBatchPart(int.Parse(status, CultureInfo.InvariantCulture), reason, headers, BinaryData.FromString(json)) { ClientRequestId = clientRequestId };
    }

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    private static (string Before, string After) Divided(string line, char sign)
    {
        var parts = line.Split(sign, 2);
        return (parts[0], parts.Length > 1 ? parts[1].Trim() : "");
    }
}
