using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Runs;

namespace Academy.Functions.Enrolments;

/// <summary>Turns a wish into a change: who gets the seat, who moves up, and which mails that owes. Pure.</summary>
internal static class Decide
{
    public static Decision SignUp(Situation at)
    {
        var outcome = EnrolmentRules.SignUp(at.Run, at.Row, at.Existing, at.Identity.Municipality, at.Now);
        var change = (outcome, at.Existing) switch
        {
            (_, { IsActive: true }) => null,
            (EnrolmentOutcome.Enrolled, _) => Changed(at, at.Row with { Taken = at.Row.Taken + 1 }, EnrolmentState.Enrolled),
            (EnrolmentOutcome.Waitlisted, _) => Changed(at, at.Row with { WaitingSequence = at.Row.WaitingSequence + 1 }, EnrolmentState.Waitlisted),
            _ => null,
        };
        return new Decision(outcome, change);
    }

    /// <summary>Whether signing off frees a seat that somebody in line may have.</summary>
    public static bool FreesASeat(Situation at) =>
        EnrolmentRules.SignOff(at.Run, at.Existing, at.Now) == EnrolmentOutcome.Cancelled
        && at.Existing is { HoldsSeat: true }
        && at.Freed.Free > 0
        && EnrolmentRules.MayPromote(at.Run, at.Row, at.Now);

    public static Decision SignOff(Situation at, Enrolment? firstInLine)
    {
        var outcome = EnrolmentRules.SignOff(at.Run, at.Existing, at.Now);
        if (outcome != EnrolmentOutcome.Cancelled || at.Existing is not { IsActive: true } existing)
        {
            return new Decision(outcome, null);
        }

        var change = Changed(at, at.Row, EnrolmentState.Cancelled);
        return (existing.HoldsSeat, firstInLine) switch
        {
            (false, _) => new Decision(outcome, change),
            (true, null) => new Decision(outcome, change with { Run = at.Freed }),
            (true, { } first) => new Decision(outcome, Promote(at, change, first)),
        };
    }

    /// <summary>Out of the line and into a seat, with a mail that says until when it can be declined.</summary>
    public static (Enrolment Enrolment, OwedMail Mail) Promote(CourseRun run, Enrolment waiting, DateTimeOffset now)
    {
        var promoted = waiting.Promoted(run, now);
        return (promoted, Owed(run.Key, MailKinds.Promoted, waiting, promoted) with { Closes = promoted.DeclineUntil });
    }

    private static RunChange Promote(Situation at, RunChange change, Enrolment first)
    {
        var (promoted, mail) = Promote(at.Run, first, at.Now);
        return change with { Run = change.Run with { Waiting = change.Run.Waiting - 1 }, Enrolments = [.. change.Enrolments, promoted], Mails = [.. change.Mails, mail] };
    }

    internal static RunChange Changed(Situation at, RunRow row, EnrolmentState state)
    {
        var next = at.Next(state);
        var waiting = row.Waiting + (next.IsInLine ? 1 : 0) - (at.Existing is { IsInLine: true } ? 1 : 0);
        return new RunChange(row with { Waiting = waiting }, [next], [Owed(row.Key, MailKinds.Of(state), at.Existing, next)]);
    }

    private static OwedMail Owed(string run, string kind, Enrolment? before, Enrolment after) =>
        OwedMail.New(MailKey.Of(run, kind, after.Person, $"{after.Revision}"), after.ChangedAt) with { Agenda = AgendaChange.Between(before, after, after.ChangedAt) };
}
