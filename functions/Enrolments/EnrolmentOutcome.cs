namespace Academy.Functions.Enrolments;

/// <summary>What came of a wish to sign up or to cancel.</summary>
internal enum EnrolmentOutcome
{
    /// <summary>A seat is theirs: from now, or since an earlier request.</summary>
    Enrolled,

    /// <summary>All seats are taken; they are in line for the next one.</summary>
    Waitlisted,

    /// <summary>They are signed off: from now, or since an earlier request.</summary>
    Cancelled,

    /// <summary>A coordinator said whether they were there: from now, or since an earlier request.</summary>
    Marked,

    UnknownRun,
    NotEnrolled,
    RunCancelled,
    RunClosed,
    RunStarted,
    RunFull,
    RunNotStarted,
    NotOpen,

    /// <summary>Too many others were ahead for the time a request has; nothing changed.</summary>
    TooBusy,
}
