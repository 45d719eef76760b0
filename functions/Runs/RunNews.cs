using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Mail;

namespace Academy.Functions.Runs;

/// <summary>Something that everyone in a run has to hear: Kind of mail, and About, which is the same whenever the same news is told again.</summary>
internal sealed record RunNews(CourseRun Run, string Kind, string About, DateTimeOffset At)
{
    /// <summary>Under which a cancellation by a coordinator is told; there is one in the life of a run.</summary>
    private const string Decision = "decision";

    public static RunNews CalledOff(CourseRun run, DateTimeOffset at) => new(run, MailKinds.RunCancelled, Decision, at);

    /// <summary>What is only for those whose agenda holds other moments than the run has: they signed up where the move was not known yet.</summary>
    public static RunNews StillToHear(CourseRun run, RunRow row, DateTimeOffset at) =>
        new(run, MailKinds.RunChanged, $"{row.Changes}-{row.Applied}", at) { IsForWhoIsBehind = true };

    private bool IsForWhoIsBehind { get; init; }

    public bool Concerns(Enrolment enrolment) => IsForWhoIsBehind
        ? enrolment is { HoldsSeat: true, Agenda: { } agenda } && !agenda.Slots.SequenceEqual(Slot.Of(Run))
        : enrolment.IsActive;

    public MailKey KeyFor(Enrolment enrolment) =>
        MailKey.Of(Run.Key, Kind, enrolment.Person, IsForWhoIsBehind ? $"{About}-{enrolment.Revision}" : About);

    /// <summary>The mail that somebody in the run is owed for it, and their row with what their agenda is told.</summary>
    public (Enrolment Enrolment, OwedMail Mail) For(Enrolment enrolment)
    {
        var seated = enrolment.HoldsSeat && Kind == MailKinds.RunChanged;
        var told = enrolment with { Agenda = Agenda.After(enrolment.Agenda, seated, Run) };
        return (told, OwedMail.New(KeyFor(enrolment), At) with { Agenda = AgendaChange.Between(enrolment, told, At) });
    }
}
