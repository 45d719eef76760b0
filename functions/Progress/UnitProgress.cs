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

/// <summary>One person's progress in one unit.</summary>
internal sealed record UnitProgress(string Course, string Unit, UnitState State, WaiverReason? Reason, Evidence Evidence, DateTimeOffset At);

/// <summary>How many of the required units of a course are done (completed or waived).</summary>
internal sealed record CourseSummary(string Course, int Done, int Of)
{
    public bool IsComplete => Done == Of;
}
