using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Evaluations;
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
    OperationsFolder operations, RunTable runs, PeopleTable people, DueTable due, MailQueue queue, RunGate gate, ApplyRun applyRun, TimeProvider time, ILogger<Enrol> log)
{
    private const int MostTries = 24;
    private static readonly TimeSpan LookAfter = TimeSpan.FromMinutes(2);

    /// <summary>An edition gives out the seats of its own courses only.</summary>
    public Task<EnrolmentOutcome> SignUpAsync(string runKey, Edition edition, Identity identity, CancellationToken cancellationToken) =>
        ChangeAsync(
            edition.Courses.Contains(SelfPaced.CourseOf(runKey)) ? runKey : "",
            edition.Slug,
            identity,
            (at, _) => Task.FromResult(Decide.SignUp(at)),
            cancellationToken);

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

        // One at a time within this process: it spares lost tries, and is not what keeps the seats true.
        using var turn = await gate.EnterAsync(runKey, cancellationToken);
        RunChange? tried = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var situation = await ReadAsync(run, edition, identity, cancellationToken);
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
        return Decide.SignOff(at, line is [var first, ..] ? first : null);
    }

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
}
