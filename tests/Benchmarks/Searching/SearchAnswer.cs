namespace Academy.Benchmarks.Searching;

/// <summary>What a contender answers: how many there are, and the addresses of the first.</summary>
internal sealed record SearchAnswer
{
    public required long Total { get; init; }

    public required IReadOnlyList<string> Found { get; init; }
}
