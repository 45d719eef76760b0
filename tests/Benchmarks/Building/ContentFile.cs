using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Academy.Benchmarks.Building;

/// <summary>Writes a text with front matter, or a file of YAML alone, as both generators read it: JSON values are YAML too.</summary>
internal static class ContentFile
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, IReadOnlyDictionary<string, object?> front, string? markdown = null)
    {
        var text = new StringBuilder(markdown is null ? "" : "---\n");
        foreach (var (key, value) in front)
        {
            text.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, Options)).Append('\n');
        }

        Put(path, markdown is null ? text.ToString() : text.Append("---\n").Append(markdown).ToString());
    }

    public static void WriteList(string path, IEnumerable<object> items) =>
        Put(path, string.Concat(items.Select(item => $"- {JsonSerializer.Serialize(item, Options)}\n")));

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
