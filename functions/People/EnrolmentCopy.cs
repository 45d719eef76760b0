using Academy.Functions.Enrolments;

namespace Academy.Functions.People;

/// <summary>A person's own copy of an enrolment, with the revision that it is a copy of. The run's partition is the source of truth.</summary>
internal sealed record EnrolmentCopy(string Run, EnrolmentState State, int Revision, DateTimeOffset ChangedAt)
{
    /// <summary>A coordinator called the run off; the content may not say so yet.</summary>
    public bool CalledOff { get; init; }

    public static EnrolmentCopy Of(string run, Enrolment enrolment) => new(run, enrolment.State, enrolment.Revision, enrolment.ChangedAt);
}
