using System.Text.Json.Serialization;

namespace Academy.Dev.Edge;

/// <summary>navigationFallback: the file for addresses without a file of their own.</summary>
internal sealed record FallbackRule
{
    public required string Rewrite { get; init; }

    public IReadOnlyList<string> Exclude { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<RoutePattern> Patterns => field ??= [.. Exclude.Select(RoutePattern.Parse)];

    public bool Covers(string path) => !Patterns.Any(pattern => pattern.Matches(path));
}
