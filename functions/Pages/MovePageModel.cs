namespace Academy.Functions.Pages;

/// <summary>Somebody in a run, and the other runs of the same course that they can go to.</summary>
public sealed record MovePageModel
{
    public required string Run { get; init; }
    public required string Person { get; init; }
    public required string Name { get; init; }
    public required string CourseTitle { get; init; }

    /// <summary>When and where they are now.</summary>
    public required string Now { get; init; }
    public required IReadOnlyList<MoveTarget> Targets { get; init; }
    public required string To { get; init; }
    public required bool AboveSeats { get; init; }
    public required string? Error { get; init; }

    public string Back => "/api/pagina/beheer/uitvoering/" + Run;

    public string Action => $"{Back}/verplaatsen/{Person}";

    public bool SomeAreFull => Targets.Any(target => target.Free == 0);
}

/// <summary>A run to go to, in words, with the seats it has left.</summary>
public sealed record MoveTarget(string Run, string When, int Free)
{
    public string InWords => Free switch
    {
        0 => "vol",
        1 => "nog 1 plek",
        _ => $"nog {Free} plekken",
    };
}
