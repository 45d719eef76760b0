using System.Globalization;
using System.Text.Json;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>A row as the service sends it: the type of a value stands beside it wherever JSON has no such type.</summary>
internal static class TableEntityJson
{
    private const string TypeMark = "@odata.type";

    public static TableEntity Read(JsonElement row)
    {
        var entity = new TableEntity(KeyOf(row, "PartitionKey"), KeyOf(row, "RowKey"));
        var types = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in row.EnumerateObject().Where(property => property.Name.EndsWith(TypeMark, StringComparison.Ordinal)))
        {
            types[property.Name[..^TypeMark.Length]] = property.Value.GetString();
        }

        foreach (var property in row.EnumerateObject())
        {
            ReadInto(entity, property, types.GetValueOrDefault(property.Name));
        }

        return entity;
    }

    private static void ReadInto(TableEntity entity, JsonProperty property, string? type)
    {
        switch (property.Name)
        {
            case "odata.etag":
                entity.ETag = new ETag(property.Value.GetString() ?? "");
                break;
            case "Timestamp":
                entity.Timestamp = property.Value.GetDateTimeOffset();
                break;
            case "PartitionKey" or "RowKey":
                break;
            case var name when name.StartsWith("odata.", StringComparison.Ordinal) || name.Contains("@odata.", StringComparison.Ordinal):
                break;
            case var name when property.Value.ValueKind != JsonValueKind.Null:
                entity[name] = ValueOf(property.Value, type);
                break;
            default:
                break;
        }
    }

    private static object? ValueOf(JsonElement value, string? type) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString() ?? "", CultureInfo.InvariantCulture),
        "Edm.DateTime" => value.GetDateTimeOffset(),
        "Edm.Guid" => value.GetGuid(),
        "Edm.Binary" => value.GetBytesFromBase64(),
        "Edm.Double" => value.ValueKind == JsonValueKind.String
            ? double.Parse(value.GetString() ?? "", CultureInfo.InvariantCulture)
            : value.GetDouble(),
        _ => value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            // Boxed one by one: the two sides of a plain conditional would both become a double.
            JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
            _ => throw new FormatException($"The table answered a value of the unknown kind {value.ValueKind}."),
        },
    };

    private static string KeyOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var key) && key.GetString() is { } text ? text : throw new FormatException($"The table answered a row without {name}.");
}
