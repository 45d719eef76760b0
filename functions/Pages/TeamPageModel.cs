namespace Academy.Functions.Pages;

/// <summary>Who named the reader as their manager. Decision is null where managers see nothing of what their team learns.</summary>
public sealed record TeamPageModel
{
    public required IReadOnlyList<TeamLine> Team { get; init; }
    public required string? Decision { get; init; }
}

/// <summary>One of the team: person is a random id. What they learn is seen when they read that it is.</summary>
public sealed record TeamLine(string Person, string Name, bool Confirmed, bool IsSeen)
{
    public string State(bool isOn) => (Confirmed, IsSeen || !isOn) switch
    {
        (false, _) => "Noemt jou als leidinggevende",
        (true, true) => "In je team",
        _ => "In je team. Je ziet nog niets: je collega moet bij ‘Mijn leidinggevende’ nog lezen wat je dan ziet.",
    };
}

/// <summary>What somebody of the team has planned and completed.</summary>
public sealed record TeamMemberPageModel
{
    public required string Name { get; init; }
    public required IReadOnlyList<string> Planned { get; init; }
    public required IReadOnlyList<string> Done { get; init; }
}
