using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>What the Functions host reads from an app's folder: host.json and one function.json per function.</summary>
internal sealed record FunctionApp(string Folder, HostSettings Settings, IReadOnlyList<Function> Functions)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static FunctionApp Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        var settings = Parse(Path.Combine(root, "host.json"), HostSettings.Read);
        var functions = Directory.EnumerateDirectories(root)
            .Select(directory => Path.Combine(directory, "function.json"))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select(file => Parse(file, json => Function.Read(Path.GetFileName(Path.GetDirectoryName(file)!), json)))
            .ToArray();
        return functions is []
            ? throw new FunctionAppException(root, "there is no <Function>/function.json; is the app built?")
            : new FunctionApp(root, settings, functions);
    }

    private static T Parse<T>(string file, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            return read(document.RootElement);
        }
        catch (Exception error) when (error is IOException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FunctionAppException(file, error.Message);
        }
    }
}
