using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Academy.Site.Operations;

/// <summary>Writes a JSON file whose bytes depend on its content alone.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Read by programs as JSON, never pasted into a page: letters and the plus of an offset stay what they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = false,
    };

    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject(name);
        write(json);
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a moment with its offset, to the second: <c>2027-03-09T09:30:00+01:00</c>.</summary>
    public static void Moment(this Utf8JsonWriter json, string name, DateTimeOffset moment) =>
        json.WriteString(name, moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    public static void Day(this Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
