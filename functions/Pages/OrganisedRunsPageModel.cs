namespace Academy.Functions.Pages;

/// <summary>The runs that a municipality organises, as its coordinators see them.</summary>
public sealed record OrganisedRunsPageModel
{
    public required string Search { get; init; }
    public required string Municipality { get; init; }
    public required IReadOnlyList<OrganisedRun> Coming { get; init; }

    /// <summary>How many there are, of which the list may show the first.</summary>
    public required int ComingInAll { get; init; }
    public required IReadOnlyList<OrganisedRun> Ended { get; init; }
    public required int EndedInAll { get; init; }

    /// <summary>Runs of other municipalities that people of the own one are in.</summary>
    public required IReadOnlyList<RunElsewhere> Elsewhere { get; init; }

    public bool SearchHelps => Search.Length > 0 || ComingInAll + EndedInAll > 8;

    public string InWords => (ComingInAll, Search.Length > 0) switch
    {
        (0, false) => "Er zijn geen uitvoeringen gepland.",
        (0, true) => $"Geen geplande uitvoering met ‘{Search}’.",
        (1, false) => "1 uitvoering gepland.",
        (1, true) => $"1 geplande uitvoering met ‘{Search}’.",
        (var count, false) => $"{count} uitvoeringen gepland.",
        (var count, true) => $"{count} geplande uitvoeringen met ‘{Search}’.",
    };
}

/// <summary>A run of another municipality, and how many of the own people are in it.</summary>
public sealed record RunElsewhere(string Title, string Url, string WhenAndWhere, string Organiser, int Seated, int Waiting)
{
    public string InWords => (Seated, Waiting) switch
    {
        (0, _) => $"{Waiting} op de wachtlijst",
        (_, 0) => $"{Seated} ingeschreven",
        _ => $"{Seated} ingeschreven, {Waiting} op de wachtlijst",
    };
}

/// <summary>One run and how full it is. Minimum is null or 0 when any number will do.</summary>
public sealed record OrganisedRun
{
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required string When { get; init; }
    public required string Place { get; init; }
    public required int Enrolled { get; init; }
    public required int Seats { get; init; }
    public required int Waiting { get; init; }
    public required int? Minimum { get; init; }
    public required bool IsOff { get; init; }
    public required bool IsOver { get; init; }

    /// <summary>What asks for attention, in a few words; null when nothing does.</summary>
    public string? Notice => (IsOff, Minimum - Enrolled) switch
    {
        (true, _) => "Gaat niet door",
        _ when IsOver => null,
        (false, > 0 and var missing) => $"Nog {missing} nodig",
        _ when Enrolled >= Seats => "Vol",
        _ => null,
    };
}
