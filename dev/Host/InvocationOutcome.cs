namespace Academy.Dev.Host;

/// <summary>How a trigger ended: Failure is null when the host counts it as success.</summary>
internal sealed record InvocationOutcome(string? Failure, IReadOnlyList<string> Logs)
{
    public bool Succeeded => Failure is null;

    public static InvocationOutcome Failed(string reason) => new(reason, []);
}
