using System.Text.Json;
using System.Text.Json.Serialization;

namespace Academy.Dev.Edge;

/// <summary>An edition's staticwebapp.config.json (https://learn.microsoft.com/azure/static-web-apps/configuration).</summary>
internal sealed record SiteRules
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public IReadOnlyList<RouteRule> Routes { get; init; } = [];

    public FallbackRule? NavigationFallback { get; init; }

    public IReadOnlyDictionary<string, OverrideRule> ResponseOverrides { get; init; } = new Dictionary<string, OverrideRule>();

    public IReadOnlyDictionary<string, string> GlobalHeaders { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> MimeTypes { get; init; } = new Dictionary<string, string>();

    public TrailingSlash TrailingSlash { get; init; }

    public AuthRules? Auth { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Platform { get; init; }

    /// <summary>The first rule that matches is the only one that counts.</summary>
    public RouteRule? RuleFor(string method, string path) => Routes.FirstOrDefault(rule => rule.Matches(method, path));

    public OverrideRule? OverrideOf(int status) =>
        ResponseOverrides.GetValueOrDefault(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
