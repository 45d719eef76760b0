using System.Text.Json.Serialization;

namespace Academy.Dev.Edge;

/// <summary>One entry of routes: what it matches, who may pass, and what happens then.</summary>
internal sealed record RouteRule
{
    public required string Route { get; init; }

    public IReadOnlyList<string>? Methods { get; init; }

    public IReadOnlyList<string>? AllowedRoles { get; init; }

    public string? Redirect { get; init; }

    public string? Rewrite { get; init; }

    public int? StatusCode { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    [JsonIgnore]
    public RoutePattern Pattern => field ??= RoutePattern.Parse(Route);

    public bool Matches(string method, string path) =>
        (Methods is null || Methods.Contains(method, StringComparer.OrdinalIgnoreCase)) && Pattern.Matches(path);

    /// <summary>Roles are an "or": one of them is enough.</summary>
    public bool Admits(IReadOnlyCollection<string> roles) =>
        AllowedRoles is null || AllowedRoles.Any(allowed => roles.Contains(allowed, StringComparer.OrdinalIgnoreCase));
}
