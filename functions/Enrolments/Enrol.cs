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
internal sealed partial class Enrol(
    OperationsFolder operations, RunTable runs, EnrolmentCopyTable copies, PlannedLooks looks, DueTable due, MailQueue queue, RunGate gate, ApplyRun applyRun, TimeProvider time, ILogger<Enrol> log)
{
    private const int MostTries = 24;

    /// <summary>Nobody else signs up by then, and who left by mistake may be added again.</summary>
    private static readonly TimeSpan CheckAfter = TimeSpan.FromMinutes(2);

    /// <summary>An edition gives out the seats of its own courses only.</summary>
    public async Task<Decision> SignUpAsync(string runKey, Edition edition, Identity identity, CancellationToken cancellationToken)
    {
        // By the course of the run: a run keeps its key when its course gets another id.
        if (operations.Current.FindRun(runKey) is not { } run || !edition.Courses.Contains(run.Course))
        {
            return new Decision(EnrolmentOutcome.UnknownRun, null);
        }

        var (decision, committed) = await SignUpTogetherAsync(run, new Newcomer(identity, edition), cancellationToken);
        if (committed is not null)
        {
            await TellAsync(committed);
        }

        return decision;
    }

    /// <summary>A seat can be given back anywhere, also when the edition no longer shows the course.</summary>
    public Task<EnrolmentOutcome> SignOffAsync(string runKey, Identity identity, CancellationToken cancellationToken) =>
        ChangeAsync(runKey, edition: "", identity, SignOffAsync, cancellationToken);

    private async Task<EnrolmentOutcome> ChangeAsync(
        string runKey, string edition, Identity identity, Func<Situation, CancellationToken, Task<Decision>> decide, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(runKey) is not { } run)
        {
            return EnrolmentOutcome.UnknownRun;
        }

        var (decision, committed) = await CommitAsync(run, edition, identity, decide, cancellationToken);
        if (committed is not null)
        {
            await TellAsync(committed);
        }

        return decision.Outcome;
    }

    private async Task<(Decision Decision, RunChange? Committed)> CommitAsync(
        CourseRun run, string edition, Identity identity, Func<Situation, CancellationToken, Task<Decision>> decide, CancellationToken cancellationToken)
    {
        // One at a time within this process: it spares lost tries, and is not what keeps the seats true.
        using var turn = await gate.EnterAsync(run.Key, cancellationToken);
        RunChange? tried = null;
        for (var tries = 0; turn is not null && tries < MostTries; tries++)
        {
            var situation = await ReadAsync(run, edition, identity, cancellationToken);
            var decision = await decide(situation, cancellationToken);
            if (decision.Change is not { } change)
            {
                return (decision, WasOurs(tried, situation.Existing) ? tried : null);
            }

            await looks.PlanAsync(run.Key, situation.Now, cancellationToken);
            if (MinimumRules.IsLost(run, situation.Row, change.Run, situation.Now))
            {
                await due.PlanAsync(new DueItem(DueKind.Minimum, situation.Now + CheckAfter, run.Key), cancellationToken);
            }

            if (await runs.TryCommitAsync(change, cancellationToken))
            {
                return (decision, change);
            }

            tried = change;
            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, 4 * (tries + 1))), cancellationToken);
        }

        return (new Decision(EnrolmentOutcome.TooBusy, null), null);
    }

    /// <summary>
    /// A commit whose answer was lost looks refused at first; the row that is there tells that it was ours. The same revision is not
    /// enough: a second click of the same person may have come before us, with a seat where we tried for a place in line.
    /// </summary>
    private static bool WasOurs(RunChange? tried, Enrolment? existing) =>
        tried?.Enrolments[0] is { } ours && existing is not null
        && (ours.State, ours.Revision, ours.Sequence, ours.ChangedAt) == (existing.State, existing.Revision, existing.Sequence, existing.ChangedAt);

    private async Task<Situation> ReadAsync(CourseRun run, string edition, Identity identity, CancellationToken cancellationToken)
    {
        var row = runs.FindAsync(run.Key, cancellationToken);
        var existing = runs.FindEnrolmentAsync(run.Key, identity.Person, cancellationToken);
        await Task.WhenAll(row, existing);
        return new Situation(run, await row ?? await applyRun.RunAsync(run, cancellationToken), await existing, identity, edition, time.GetUtcNow());
    }

    private async Task<Decision> SignOffAsync(Situation at, CancellationToken cancellationToken)
    {
        var line = Decide.FreesASeat(at) ? await runs.ReadWaitingListAsync(at.Run.Key, cancellationToken) : [];
        LeaveLineUnordered(ref line);
        return Decide.SignOff(at, line is [var first, ..] ? first : null);
    }

    /// <summary>The development build can promote whoever joined last, to show that a test notices.</summary>
    static partial void LeaveLineUnordered(ref IReadOnlyList<Enrolment> line);

    /// <summary>
    /// What follows a committed change. It goes on when the browser went away, and an outage here does not undo the
    /// answer: the sweep finds the run in Due and does the same again.
    /// </summary>
    private async Task TellAsync(RunChange change)
    {
        try
        {
            await Task.WhenAll(
            [
                .. change.Enrolments.Select(enrolment =>
                    copies.WriteAsync(enrolment.Person, EnrolmentCopy.Of(change.Run.Key, enrolment), CancellationToken.None)),
                .. change.Mails.Select(mail => queue.SendAsync(mail.Key, CancellationToken.None)),
            ]);
        }
        catch (Exception away) when (StorageOutage.IsCauseOf(away))
        {
            log.LeftToTheSweep(change.Run.Key);
        }
    }
}
