using System.Text.Json;

namespace Academy.Site.Serving;

/// <summary>What an edition's configuration for Azure Static Web Apps says about headers and types, so that a preview answers as the site does.</summary>
internal sealed class PreviewRules
{
    // Over plain http on loopback there is nothing to be strict about.
    private const string OnlyWithTls = "Strict-Transport-Security";

    private readonly Dictionary<string, string> _everywhere;
    private readonly (string Route, Dictionary<string, string> Headers)[] _routes;
    private readonly Dictionary<string, string> _types;

    public PreviewRules(byte[] configuration)
    {
        using var json = JsonDocument.Parse(configuration);
        _everywhere = TextsIn(json.RootElement, "globalHeaders");
        _everywhere.Remove(OnlyWithTls);
        _types = TextsIn(json.RootElement, "mimeTypes");
        _routes = [.. json.RootElement.GetProperty("routes").EnumerateArray().Select(route => (route.GetProperty("route").GetString()!, TextsIn(route, "headers")))];
    }

    /// <summary>Gives the headers of an address: those of all, then those of the first route that matches, as the platform does.</summary>
    public IEnumerable<KeyValuePair<string, string>> HeadersOf(string address) =>
        _everywhere.Concat(Array.Find(_routes, route => Matches(route.Route, address)).Headers ?? []);

    /// <summary>Gives the type that the configuration says; null leaves it to what is usual.</summary>
    public string? TypeOf(string extension) => _types.GetValueOrDefault(extension);

    private static bool Matches(string route, string address)
    {
        var star = route.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return route == address;
        }

        // "/*.{ics,atom}": a wildcard may be narrowed to extensions.
        var extensions = route[(star + 1)..].Trim('.', '{', '}').Split(',', StringSplitOptions.RemoveEmptyEntries);
        return address.StartsWith(route[..star], StringComparison.Ordinal)
            && (extensions is [] || extensions.Any(extension => address.EndsWith($".{extension}", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> TextsIn(JsonElement element, string name) =>
        element.TryGetProperty(name, out var map) ? map.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!) : [];
}
