using System.Globalization;
using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>Reads optional properties of a settings file.</summary>
internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement json, params ReadOnlySpan<string> path)
    {
        var current = json;
        foreach (var name in path)
        {
            if (!current.TryGetProperty(name, out current))
            {
                return null;
            }
        }

        return current;
    }

    public static TimeSpan AsDuration(this JsonElement? json, TimeSpan otherwise) =>
        json?.GetString() is { } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
