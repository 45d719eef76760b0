namespace Academy.Functions.Progress;

/// <summary>Where a person stands with one unit (cmi5 verbs, without the launch protocol).</summary>
internal enum UnitState
{
    NotStarted,
    Completed,
    Waived,
}

/// <summary>Why a unit is waived: the four reasons of cmi5, section 9.5.5.2.</summary>
internal enum WaiverReason
{
    TestedOut,
    EquivalentAu,
    EquivalentOutsideActivity,
    Administrative,
}

/// <summary>How we know: they were there, they passed a quiz, or they say so.</summary>
internal enum Evidence
{
    Attended,
    Tested,
    Declared,
}

/// <summary>One person's progress in one unit, and since when.</summary>
internal sealed record UnitProgress(string Unit, UnitMark Mark, DateTimeOffset At);

/// <summary>What is known of one unit.</summary>
internal readonly record struct UnitMark(UnitState State, WaiverReason? Reason, Evidence Evidence)
{
    public static readonly UnitMark NotStarted = new(UnitState.NotStarted, null, Evidence.Declared);

    public static readonly UnitMark Declared = new(UnitState.Completed, null, Evidence.Declared);

    public static readonly UnitMark Attended = new(UnitState.Completed, null, Evidence.Attended);

    public static readonly UnitMark Tested = new(UnitState.Completed, null, Evidence.Tested);

    /// <summary>The keys of the runs in which they were there, in order, with commas between; null when no meeting is the evidence.</summary>
    public string? Runs { get; init; }

    /// <summary>What was known of the unit before the presence, as MarkText writes it: it counts again when the presence is taken back.</summary>
    public string? Before { get; init; }

    public bool IsDone => State != UnitState.NotStarted;

    /// <summary>Nobody but the learner says so: no quiz, no meeting, no coordinator.</summary>
    public bool IsOwnWord => Evidence == Evidence.Declared && Reason is not WaiverReason.Administrative;

    /// <summary>From nothing to what is known best: of two marks for one unit the higher one counts.</summary>
    public int Rank => (State, Evidence) switch
    {
        (UnitState.NotStarted, _) => 0,
        (UnitState.Waived, Evidence.Declared) => IsOwnWord ? 1 : 3,
        (UnitState.Completed, Evidence.Declared) => 2,
        (UnitState.Waived, _) => 4,
        (_, Evidence.Tested) => 5,
        _ => 6,
    };

    /// <summary>The same presence, in these runs too.</summary>
    public UnitMark In(IEnumerable<string> runs)
    {
        var all = RunsOf(this).Union(runs).Order(StringComparer.Ordinal).ToList();
        return this with { Runs = all is [] ? null : string.Join(',', all) };
    }

    /// <summary>What is left when they were not in this run after all.</summary>
    public UnitMark NotIn(string run)
    {
        var all = RunsOf(this).ToList();
        return !all.Remove(run) ? this : all is [] ? Before is { } before ? MarkText.MarkOf(before) : NotStarted : this with { Runs = string.Join(',', all) };
    }

    /// <summary>Of two marks for one unit what is known best; presence in two runs is presence in both.</summary>
    public UnitMark Joined(UnitMark other) =>
        Evidence == Evidence.Attended && other.Evidence == Evidence.Attended ? In(RunsOf(other))
        : other.Rank > Rank ? other : this;

    private static string[] RunsOf(UnitMark mark) => mark.Runs?.Split(',') ?? [];
}

/// <summary>How many of the required units of a course are done (completed or waived).</summary>
internal sealed record CourseSummary(string Course, int Done, int Of)
{
    public bool IsComplete => Done == Of;
}
