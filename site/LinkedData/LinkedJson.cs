using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Academy.Site.LinkedData;

/// <summary>Writes JSON-LD that can stand in a page: no text in it can end the script element or begin a comment.</summary>
internal static class LinkedJson
{
    // This encoder writes <, >, & and quotes as \u003C and so on, whatever is allowed; Dutch letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Gives a data block with each of the objects in a graph.</summary>
    public static string Script(IReadOnlyList<Action<Utf8JsonWriter>> things)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var write in things)
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))}</script>\n";
    }

    public static void Thing(this Utf8JsonWriter json, string name, string type, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        write(json);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of things, or nothing at all where there are none.</summary>
    public static void Things<T>(this Utf8JsonWriter json, string name, string type, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
