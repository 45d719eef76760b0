namespace Academy.Dev.Edge;

/// <summary>One entry of responseOverrides: what stands in the place of an error.</summary>
internal sealed record OverrideRule
{
    public string? Rewrite { get; init; }

    public string? Redirect { get; init; }

    public int? StatusCode { get; init; }
}
