using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Storage;

namespace Academy.Functions.Runs;

/// <summary>
/// Stores what a coordinator decides over a run: it goes on, or it is called off for everyone. The run row is written only as
/// it was read, together with the mails that a cancellation owes to the first who are in it; who does not fit in that
/// transaction is told after it, by this request or, when it dies, by the sweep.
/// </summary>
internal sealed class DecideRun(RunTable runs, ApplyRun applyRun, TellCalledOff tellCalledOff, DueTable due, RunGate gate, AuditTrail audit, TimeProvider time, ILogger<DecideRun> log)
{
    private const int MostTries = 24;

    /// <summary>The run row, and two rows for each person; a transaction holds a hundred.</summary>
    private const int MostInOne = 49;

    private static readonly TimeSpan TellAfter = TimeSpan.FromMinutes(2);

    /// <summary>Who decided stands in the audit trail; the run's row says what, when and why.</summary>
    public Task<DecisionOutcome> DecideAsync(HttpContext http, CourseRun run, DecisionKind kind, string reason, CancellationToken cancellationToken) => audit.RecordAsync(
        http,
        AuditAction.RunDecided,
        run.Key,
        () => DecideAsync(run, kind, reason, cancellationToken),
        outcome => $"{kind}{outcome}",
        cancellationToken);

    private async Task<DecisionOutcome> DecideAsync(CourseRun run, DecisionKind kind, string reason, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(run.Key, cancellationToken);
        for (var tries = 0; turn is not null && tries < MostTries; tries++)
        {
            var now = time.GetUtcNow();
            var row = await runs.FindAsync(run.Key, cancellationToken) ?? await applyRun.RunAsync(run, cancellationToken);
            if (MinimumRules.Decide(run, row, kind, now) is not DecisionOutcome.Possible and var outcome)
            {
                return outcome;
            }

            var decided = row with { Decided = new RunDecision(kind, kind == DecisionKind.Cancel ? reason : "", now) };
            var change = kind == DecisionKind.Cancel ? await CallOffAsync(run, decided, now, cancellationToken) : new RunChange(decided, [], []);
            if (await runs.TryCommitAsync(change, cancellationToken))
            {
                await TellAsync(run, kind, change);
                return DecisionOutcome.Decided;
            }
        }

        return DecisionOutcome.TooBusy;
    }

    private async Task<RunChange> CallOffAsync(CourseRun run, RunRow decided, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await due.PlanAsync(new DueItem(DueKind.CalledOff, now + TellAfter, run.Key), cancellationToken);
        await due.PlanAsync(DueItem.Look(run.Key, now + TellAfter), cancellationToken);
        var news = RunNews.CalledOff(run, now);
        var enrolments = await runs.ReadEnrolmentsAsync(run.Key, cancellationToken);
        var told = enrolments.Where(enrolment => enrolment.IsActive).Take(MostInOne).Select(news.For).ToList();
        return new RunChange(
            decided with { Cancelled = true, Changes = decided.Changes + 1 }, [.. told.Select(one => one.Enrolment)], [.. told.Select(one => one.Mail)]);
    }

    /// <summary>What follows a committed decision. An outage here does not undo the answer: the sweep does the same again.</summary>
    private async Task TellAsync(CourseRun run, DecisionKind kind, RunChange change)
    {
        try
        {
            if (kind == DecisionKind.Cancel)
            {
                await tellCalledOff.TellAsync(run, change.Run, change.Mails, CancellationToken.None);
            }
        }
        catch (Exception away) when (StorageOutage.IsCauseOf(away))
        {
            log.LeftToTheSweep(run.Key);
        }
    }
}
