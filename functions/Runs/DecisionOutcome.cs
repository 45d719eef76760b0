namespace Academy.Functions.Runs;

/// <summary>What comes of a decision over a run.</summary>
internal enum DecisionOutcome
{
    /// <summary>It can be made. No answer to a request: it becomes one of the others.</summary>
    Possible,

    /// <summary>It is so: from now, or since an earlier request.</summary>
    Decided,

    /// <summary>The other thing was decided before.</summary>
    DecidedOtherwise,

    /// <summary>The content cancelled the run; it cannot go on.</summary>
    RunCancelled,

    RunStarted,

    /// <summary>Too many others were ahead for the time a request has; nothing changed.</summary>
    TooBusy,
}
