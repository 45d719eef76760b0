namespace Academy.Functions.Pages;

/// <summary>Whom a learner named as manager, and what that one can see.</summary>
public sealed record ManagerPageModel
{
    /// <summary>The manager's name; null when nobody was named.</summary>
    public required string? Manager { get; init; }
    public required bool IsConfirmed { get; init; }

    /// <summary>The works council's decision under which managers see something; null when they see nothing.</summary>
    public required string? Decision { get; init; }

    /// <summary>What a form sends back to say under which decision its reader read what is seen.</summary>
    public required string DecisionMark { get; init; }

    /// <summary>Under this decision, or under none, they read it when they named their manager or since.</summary>
    public required bool HasRead { get; init; }
    public required string Mail { get; init; }
    public required string? Error { get; init; }

    public string State => IsConfirmed
        ? $"{Manager} heeft bevestigd dat je in het team zit."
        : $"{Manager} moet dit nog bevestigen. Vraag je leidinggevende om in te loggen en ‘Mijn team’ te openen.";

    /// <summary>It was switched on, or changed, after they named their manager: nothing is seen until they say that they read it.</summary>
    public bool HasToRead => Manager is not null && Decision is not null && !HasRead;

    public string WhatIsSeen => Decision is null
        ? "Je leidinggevende ziet hier niets van wat je leert: je gemeente heeft dat niet aangezet."
        : "Je leidinggevende ziet, na bevestiging, alleen welke cursussen je hebt gepland en welke je hebt afgerond. Niet: je toetsen, je antwoorden, je logboek of hoe ver je bent.";
}
