namespace Academy.Functions.Catalogue;

/// <summary>A dated run of a course with seats (schema.org CourseInstance). Its key is never used again.</summary>
internal sealed record CourseRun
{
    public required string Key { get; init; }
    public required string Course { get; init; }
    public required string Organiser { get; init; }
    public required IReadOnlyList<Meeting> Meetings { get; init; }
    public required int Seats { get; init; }
    /// <summary>Fewest people with which it takes place; null when any number will do.</summary>
    public required int? Minimum { get; init; }
    public required bool WaitingList { get; init; }

    /// <summary>The first instant at which signing up is closed.</summary>
    public required DateTimeOffset EnrolBefore { get; init; }

    /// <summary>"all", or "own": only people of the organiser.</summary>
    public required string OpenTo { get; init; }
    public Cancellation? Cancelled { get; init; }

    public DateTimeOffset Starts => Meetings[0].Start;
    public DateTimeOffset Ends => Meetings[^1].End;

    public bool IsOpenTo(string municipality) => OpenTo == "all" || Organiser == municipality;
}

/// <summary>One meeting of a run, in the time of the place.</summary>
internal sealed record Meeting
{
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public required string Place { get; init; }
    public string? City { get; init; }
    public bool Online { get; init; }
    public string? Unit { get; init; }
}

/// <summary>Why a published run does not take place.</summary>
internal sealed record Cancellation(string On, string Reason);
