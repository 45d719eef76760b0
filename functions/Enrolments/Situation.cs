using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Runs;

namespace Academy.Functions.Enrolments;

/// <summary>All that a wish is decided on: the run, its row and the person's own row as they were read, who asks at which edition, and when.</summary>
internal sealed record Situation(CourseRun Run, RunRow Row, Enrolment? Existing, Identity Identity, string Edition, DateTimeOffset Now)
{
    /// <summary>The run with one seat given back. Seats that the content no longer has are taken away as they come free.</summary>
    public RunRow Freed
    {
        get
        {
            var taken = Row.Taken - 1;
            return Row with { Taken = taken, Seats = Math.Max(Math.Min(Row.Seats, Run.Seats), taken) };
        }
    }

    /// <summary>The person's row after a change of state. Whoever joins the line stands behind everyone who did before.</summary>
    public Enrolment Next(EnrolmentState state) => new(
        Identity.Person,
        state,
        state == EnrolmentState.Waitlisted ? Row.WaitingSequence + 1 : Existing?.Sequence ?? 0,
        (Existing?.Revision ?? 0) + 1,
        Now,
        Existing?.ETag ?? default)
    {
        // Once an agenda was told something, its organiser stays the same; signing off can be done anywhere.
        Edition = Existing is { Agenda: not null } || Edition.Length == 0 ? Existing?.Edition ?? "" : Edition,
        Municipality = Identity.Municipality.Length > 0 ? Identity.Municipality : Existing?.Municipality ?? "",
        Agenda = Agenda.After(Existing?.Agenda, state == EnrolmentState.Enrolled, Run),
    };
}

/// <summary>What a wish comes to, and the change it asks for; no change when it is refused or was granted before.</summary>
internal sealed record Decision(EnrolmentOutcome Outcome, RunChange? Change)
{
    /// <summary>Where somebody stands who joined the line just now, behind everyone; null when they were there before.</summary>
    public int? PlaceInLine => Outcome == EnrolmentOutcome.Waitlisted ? Change?.Run.Waiting : null;
}
