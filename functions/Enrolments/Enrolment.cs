using Azure;

namespace Academy.Functions.Enrolments;

/// <summary>Where a person stands with a run.</summary>
internal enum EnrolmentState
{
    Enrolled,
    Waitlisted,
    Cancelled,
    Attended,
    Absent,
}

/// <summary>
/// One person's place in one run. Sequence orders the waiting list; Revision counts the changes,
/// so that each change owes a mail of its own.
/// </summary>
internal sealed record Enrolment(string Person, EnrolmentState State, int Sequence, int Revision, DateTimeOffset ChangedAt, ETag ETag = default)
{
    public bool HoldsSeat => State is EnrolmentState.Enrolled or EnrolmentState.Attended or EnrolmentState.Absent;

    public bool IsActive => HoldsSeat || State is EnrolmentState.Waitlisted;

    /// <summary>The same person, out of the line and into a seat.</summary>
    public Enrolment Promoted(DateTimeOffset now) => this with { State = EnrolmentState.Enrolled, Revision = Revision + 1, ChangedAt = now };
}
