namespace Academy.Functions.Pages;

/// <summary>What somebody does, and what the academy did of its own accord.</summary>
public sealed record JobRolePageModel
{
    public required IReadOnlyList<JobRoleChoice> Choices { get; init; }
    public required string? Error { get; init; }
    public required int Most { get; init; }
    public required IReadOnlyList<FiredModel> Fired { get; init; }
}

/// <summary>A job role that can be chosen.</summary>
public sealed record JobRoleChoice(string Id, string Title, string Summary, bool Chosen)
{
    public string FieldId => "functie-" + Id;
}

/// <summary>One thing that the academy did: what, about which course or line, when, why, and what became of it.</summary>
public sealed record FiredModel
{
    public required string What { get; init; }
    public required string Title { get; init; }

    /// <summary>Null where this edition does not have it.</summary>
    public required string? Url { get; init; }
    public required string When { get; init; }
    public required string Because { get; init; }
    public required string For { get; init; }
    public required string State { get; init; }
}
