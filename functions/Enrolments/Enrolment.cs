using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
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
    /// <summary>The edition they signed up at: mails about this enrolment come from there.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The municipality they were of then: its coordinators see them in runs of others too.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>What their own agenda was told of this run; null when it never was told anything.</summary>
    public Agenda? Agenda { get; init; }

    /// <summary>Until when a seat that came out of the line can be declined; null for other seats, and when there was no time left.</summary>
    public DateTimeOffset? DeclineUntil { get; init; }

    public bool HoldsSeat => State is EnrolmentState.Enrolled or EnrolmentState.Attended or EnrolmentState.Absent;

    public bool IsInLine => State is EnrolmentState.Waitlisted;

    public bool IsActive => HoldsSeat || IsInLine;

    /// <summary>The same person, out of the line and into a seat.</summary>
    public Enrolment Promoted(CourseRun run, DateTimeOffset now) => this with
    {
        State = EnrolmentState.Enrolled,
        Revision = Revision + 1,
        ChangedAt = now,
        Agenda = Agenda.After(Agenda, seated: true, run),
        DeclineUntil = DeclineTerm.Of(run.Starts, now),
    };
}
