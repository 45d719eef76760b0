namespace Academy.Functions.Catalogue;

/// <summary>
/// What the academy does of its own accord: proposes or assigns a line to who takes a job role, or requires a course. Exactly one of
/// the three is there. Within, Every and Remind are ISO 8601 periods of days and longer.
/// </summary>
internal sealed record Rule
{
    public required string Id { get; init; }

    /// <summary>The sentence that the learner reads.</summary>
    public required string Because { get; init; }

    /// <summary>Whom it is for; none means everybody.</summary>
    public IReadOnlyList<string> JobRoles { get; init; } = [];
    public string? Propose { get; init; }
    public string? Assign { get; init; }
    public string? Require { get; init; }
    public string? Within { get; init; }
    public string? Every { get; init; }

    /// <summary>How long before the last day people are reminded, the longest first.</summary>
    public IReadOnlyList<string> Remind { get; init; } = [];

    public bool IsFor(IReadOnlyList<string> jobRoles) => JobRoles.Count == 0 || JobRoles.Any(jobRoles.Contains);
}

/// <summary>What somebody does for a living.</summary>
internal sealed record JobRole(string Id, string Title, string Summary);
