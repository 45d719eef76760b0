using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure;
using Azure.Core;

namespace Academy.Functions.Storage;

/// <summary>Reads the error of a table (OData JSON) or a queue (XML), which Azure.Core's own parser does not know.</summary>
internal sealed class StorageErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        error = response.Content.ToMemory().IsEmpty ? null : TryReadJson(response.Content) ?? TryReadXml(response.Content);
        if (error is null && response.Headers.TryGetValue("x-ms-error-code", out var code))
        {
            error = new ResponseError(code, response.ReasonPhrase);
        }

        return error is not null;
    }

    /// <summary>Reads an OData error; null when this is something else, such as the page of a proxy.</summary>
    public static ResponseError? TryReadJson(BinaryData content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            var error = document.RootElement.GetProperty("odata.error");
            var message = error.GetProperty("message");
            return new ResponseError(
                error.GetProperty("code").GetString(),
                message.ValueKind == JsonValueKind.Object ? message.GetProperty("value").GetString() : message.GetString());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ResponseError? TryReadXml(BinaryData content)
    {
        try
        {
            var root = XDocument.Load(content.ToStream()).Root;
            return root?.Element("Code") is { } code ? new ResponseError(code.Value, (string?)root.Element("Message")) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
