namespace Academy.Dev.Edge;

/// <summary>Extra parameters of the sign-in request.</summary>
internal sealed record EntraLogin
{
    public IReadOnlyList<string> LoginParameters { get; init; } = [];
}
