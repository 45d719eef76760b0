using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.People;
using Academy.Functions.Runs;
using Academy.Functions.Storage;

namespace Academy.Functions.Enrolments;

/// <summary>
/// Gives a seat or a place in line, and takes one back. The run row is written only as it was read, in one transaction
/// with the person's row and the mail that is owed, so that no two people decide over the same seat.
/// A request that is repeated finds its own row and answers the same.
/// </summary>
internal sealed class Enrol(
    OperationsFolder operations, RunTable runs, PeopleTable people, DueTable due, MailQueue queue, RunGate gate, ApplyRun applyRun, TimeProvider time, ILogger<Enrol> log)
{
    private const int MostTries = 24;
    private static readonly TimeSpan LookAfter = TimeSpan.FromMinutes(2);

    public Task<EnrolmentOutcome> SignUpAsync(string runKey, Edition edition, Identity identity, CancellationToken cancellationToken) =>
        ChangeAsync(runKey, edition, identity, SignUp, cancellationToken);

    public Task<EnrolmentOutcome> SignOffAsync(string runKey, Edition edition, Identity identity, CancellationToken cancellationToken) =>
        ChangeAsync(runKey, edition, identity, SignOff, cancellationToken);

    private async Task<EnrolmentOutcome> ChangeAsync(string runKey, Edition edition, Identity identity, Decide decide, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(runKey) is not { } run || !edition.Courses.Contains(run.Course))
        {
            return EnrolmentOutcome.UnknownRun;
        }

        // One at a time within this process: it spares lost tries, and is not what keeps the seats true.
        using var turn = await gate.EnterAsync(runKey, cancellationToken);
        RunChange? tried = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var situation = await ReadAsync(run, identity, cancellationToken);
            var decision = await decide(situation, cancellationToken);
            if (decision.Change is not { } change)
            {
                await TellWhenItWasOursAsync(tried, situation.Existing);
                return decision.Outcome;
            }

            if (tried is null)
            {
                await due.PlanAsync(DueItem.Look(runKey, situation.Now + LookAfter), cancellationToken);
            }

            tried = change;
            if (await runs.TryCommitAsync(change, cancellationToken))
            {
                await TellAsync(change);
                return decision.Outcome;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 25 * (Math.Min(tries, 8) + 1))), cancellationToken);
        }

        return EnrolmentOutcome.TooBusy;
    }

    private async Task<Situation> ReadAsync(CourseRun run, Identity identity, CancellationToken cancellationToken)
    {
        var reading = runs.FindAsync(run.Key, cancellationToken);
        var existing = await runs.FindEnrolmentAsync(run.Key, identity.Person, cancellationToken);
        var row = await reading ?? await applyRun.RunAsync(run, cancellationToken);
        return new Situation(run, row, existing, identity, time.GetUtcNow());
    }

    private Task<Decision> SignUp(Situation at, CancellationToken cancellationToken)
    {
        var outcome = EnrolmentRules.SignUp(at.Run, at.Row, at.Existing, at.Identity.Municipality, at.Now);
        var change = (outcome, at.Existing) switch
        {
            (_, { IsActive: true }) => null,
            (EnrolmentOutcome.Enrolled, _) => Changed(at.Row with { Taken = at.Row.Taken + 1 }, at.Next(EnrolmentState.Enrolled), at.Now),
            (EnrolmentOutcome.Waitlisted, _) => Changed(at.Row with { WaitingSequence = at.Row.WaitingSequence + 1 }, at.Next(EnrolmentState.Waitlisted), at.Now),
            _ => null,
        };
        return Task.FromResult(new Decision(outcome, change));
    }

    private async Task<Decision> SignOff(Situation at, CancellationToken cancellationToken)
    {
        var outcome = EnrolmentRules.SignOff(at.Run, at.Existing, at.Now);
        if (outcome != EnrolmentOutcome.Cancelled || at.Existing is not { IsActive: true } existing)
        {
            return new Decision(outcome, null);
        }

        var cancelled = Changed(at.Row, at.Next(EnrolmentState.Cancelled), at.Now);
        if (!existing.HoldsSeat)
        {
            return new Decision(outcome, cancelled);
        }

        var freed = at.Row with { Taken = at.Row.Taken - 1 };
        if (freed.Free == 0 || !EnrolmentRules.MayPromote(at.Run, at.Row, at.Now)
            || await runs.ReadWaitingListAsync(at.Run.Key, cancellationToken) is not [var first, ..])
        {
            return new Decision(outcome, cancelled with { Run = freed });
        }

        var promoted = first with { State = EnrolmentState.Enrolled, Revision = first.Revision + 1, ChangedAt = at.Now };
        return new Decision(outcome, cancelled with
        {
            Enrolments = [.. cancelled.Enrolments, promoted],
            Mails = [.. cancelled.Mails, Owed(at.Run.Key, MailKinds.Promoted, promoted, at.Now)],
        });
    }

    private static RunChange Changed(RunRow row, Enrolment enrolment, DateTimeOffset now) =>
        new(row, [enrolment], [Owed(row.Key, MailKinds.Of(enrolment.State), enrolment, now)]);

    private static OwedMail Owed(string run, string kind, Enrolment enrolment, DateTimeOffset now) =>
        OwedMail.New(MailKey.Of(run, kind, enrolment.Person, $"{enrolment.Revision}"), now);

    /// <summary>A commit whose answer was lost looks refused at first; the row that is there tells that it was ours.</summary>
    private Task TellWhenItWasOursAsync(RunChange? tried, Enrolment? existing) =>
        tried is not null && existing is not null && tried.Enrolments[0].Revision == existing.Revision ? TellAsync(tried) : Task.CompletedTask;

    /// <summary>
    /// What follows a committed change. It goes on when the browser went away, and an outage here does not undo the
    /// answer: the sweep finds the run in Due and does the same again.
    /// </summary>
    private async Task TellAsync(RunChange change)
    {
        try
        {
            foreach (var enrolment in change.Enrolments)
            {
                await people.CopyEnrolmentAsync(enrolment.Person, new EnrolmentCopy(change.Run.Key, enrolment.State, enrolment.ChangedAt), CancellationToken.None);
            }

            foreach (var mail in change.Mails)
            {
                await queue.SendAsync(mail.Key, CancellationToken.None);
            }
        }
        catch (Exception away) when (StorageOutage.IsCauseOf(away))
        {
            log.LeftToTheSweep(change.Run.Key);
        }
    }

    private delegate Task<Decision> Decide(Situation situation, CancellationToken cancellationToken);

    private sealed record Decision(EnrolmentOutcome Outcome, RunChange? Change);

    private sealed record Situation(CourseRun Run, RunRow Row, Enrolment? Existing, Identity Identity, DateTimeOffset Now)
    {
        public Enrolment Next(EnrolmentState state) => new(
            Identity.Person,
            state,
            state == EnrolmentState.Waitlisted ? Row.WaitingSequence + 1 : Existing?.Sequence ?? 0,
            (Existing?.Revision ?? 0) + 1,
            Now,
            Existing?.ETag ?? default);
    }
}
