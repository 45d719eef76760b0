using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Academy.Functions.Storage;

/// <summary>Writes a row as the service reads it, and refuses what the service would refuse or read as something else.</summary>
internal static class TableEntityWriter
{
    // Limits of the service; an emulator may take more than it does.
    private const int LongestValue = 64 * 1024;
    private const int MostValues = 252;
    // No HTML here: letters with accents stay two bytes, where the default would make them six.
    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly DateTimeOffset EarliestTime = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ReadOnlyMemory<byte> Write(TableEntity entity)
    {
        if (entity.Count > MostValues)
        {
            throw new ArgumentException($"A row holds at most {MostValues} values.", nameof(entity));
        }

        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Short))
        {
            json.WriteStartObject();
            json.WriteString("PartitionKey", TableKey.Checked(entity.PartitionKey, nameof(TableEntity.PartitionKey)));
            json.WriteString("RowKey", TableKey.Checked(entity.RowKey, nameof(TableEntity.RowKey)));
            foreach (var (name, value) in entity)
            {
                Write(json, name, value);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                json.WriteString(name, Fits(name, text, text.Length * sizeof(char)));
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case long number:
                WriteTyped(json, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                Write(json, name, number);
                break;
            case DateTimeOffset time:
                WriteTyped(json, name, "Edm.DateTime", TextOf(name, time));
                break;
            case Guid id:
                WriteTyped(json, name, "Edm.Guid", id.ToString());
                break;
            case byte[] bytes:
                WriteTyped(json, name, "Edm.Binary", Convert.ToBase64String(Fits(name, bytes, bytes.Length)));
                break;
            default:
                throw new ArgumentException($"{name} is a {value.GetType().Name}, which a table cannot hold.", nameof(value));
        }
    }

    // Without its type a double of 1 would come back as the integer 1; NaN and infinity have no JSON number.
    private static void Write(Utf8JsonWriter json, string name, double number)
    {
        if (!double.IsFinite(number))
        {
            WriteTyped(json, name, "Edm.Double", number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        json.WriteString($"{name}@odata.type", "Edm.Double");
        json.WriteNumber(name, number);
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString($"{name}@odata.type", type);
        json.WriteString(name, value);
    }

    private static string TextOf(string name, DateTimeOffset time) =>
        time >= EarliestTime
            ? time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)
            : throw new ArgumentException($"{name} is before 1601, which a table cannot hold.", nameof(time));

    private static T Fits<T>(string name, T value, int size) =>
        size <= LongestValue ? value : throw new ArgumentException($"{name} is larger than the 64 KiB that a table can hold in one value.", nameof(value));
}
