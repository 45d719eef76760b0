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
            (EnrolmentOutcome.Enrolled, _) => Changed(at.Row with { Taken = at.Row.Taken + 1 }, at.Next(EnrolmentState.Enrolled)),
            (EnrolmentOutcome.Waitlisted, _) => Changed(at.Row with { WaitingSequence = at.Row.WaitingSequence + 1 }, at.Next(EnrolmentState.Waitlisted)),
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

        var change = Changed(at.Row, at.Next(EnrolmentState.Cancelled));
        return (existing.HoldsSeat, firstInLine) switch
        {
            (false, _) => new Decision(outcome, change),
            (true, null) => new Decision(outcome, change with { Run = at.Freed }),
            (true, { } first) => new Decision(outcome, Promote(change, first, at.Now)),
        };
    }

    private static RunChange Promote(RunChange change, Enrolment first, DateTimeOffset now)
    {
        var promoted = first.Promoted(now);
        return change with
        {
            Enrolments = [.. change.Enrolments, promoted],
            Mails = [.. change.Mails, Owed(change.Run.Key, MailKinds.Promoted, promoted)],
        };
    }

    internal static RunChange Changed(RunRow row, Enrolment enrolment) =>
        new(row, [enrolment], [Owed(row.Key, MailKinds.Of(enrolment.State), enrolment)]);

    private static OwedMail Owed(string run, string kind, Enrolment enrolment) =>
        OwedMail.New(MailKey.Of(run, kind, enrolment.Person, $"{enrolment.Revision}"), enrolment.ChangedAt);
}
