namespace Academy.Functions.Pages;

/// <summary>A colleague, and whether they get into the academy.</summary>
public sealed record AccessPageModel
{
    public required string Person { get; init; }
    public required string Name { get; init; }
    public required string Mail { get; init; }
    public required bool IsOff { get; init; }

    /// <summary>False: it stopped half way, and a session that there is may not know it yet.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>It is the coordinator who looks.</summary>
    public required bool IsReader { get; init; }
    public required string? Error { get; init; }

    public string Action => "/api/pagina/beheer/collega/" + Person;

    public string State => !IsSettled ? $"De toegang is nog niet overal {(IsOff ? "uit" : "aan")}" : IsOff ? "De toegang staat uit" : "De toegang staat aan";
}
