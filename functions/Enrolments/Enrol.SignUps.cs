using System.Collections.Concurrent;
using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Runs;

namespace Academy.Functions.Enrolments;

/// <summary>
/// Sign-ups of one run that arrive together are decided one after the other, in the order in which they came, and stored in one
/// transaction: when thousands want in, the run's row is changed fifty times and not two thousand times.
/// </summary>
internal sealed partial class Enrol
{
    /// <summary>The run row, and two rows for each person; a transaction holds a hundred.</summary>
    private const int MostTogether = 40;

    /// <summary>Who waits for a turn, by run; there are no more of these than runs in the catalogue.</summary>
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Newcomer>> _lines = new();

    private async Task<(Decision Decision, RunChange? Committed)> SignUpTogetherAsync(CourseRun run, Newcomer newcomer, CancellationToken cancellationToken)
    {
        var line = _lines.GetOrAdd(run.Key, _ => new ConcurrentQueue<Newcomer>());
        line.Enqueue(newcomer);
        try
        {
            // Whoever is let in does the work for everyone who waits by then; most find that theirs is done.
            using var turn = await gate.EnterAsync(run.Key, cancellationToken);
            while (turn is not null && !newcomer.Answer.IsCompleted)
            {
                await DecideTogetherAsync(run, TakeFrom(line));
            }
        }
        catch (OperationCanceledException) when (!newcomer.TryLeave())
        {
            // The browser went away after their turn had come: it is finished, and told.
        }
        finally
        {
            if (newcomer.TryLeave())
            {
                newcomer.Tell(new Decision(EnrolmentOutcome.TooBusy, null), null);
            }
        }

        return await newcomer.Answer;
    }

    private static List<Newcomer> TakeFrom(ConcurrentQueue<Newcomer> line)
    {
        var together = new List<Newcomer>();
        while (together.Count < MostTogether && line.TryDequeue(out var next))
        {
            if (next.TryTake())
            {
                together.Add(next);
            }
        }

        return together;
    }

    /// <summary>Others depend on it, so it goes on when the browser of who does it went away; and what breaks it breaks it for all.</summary>
    private async Task DecideTogetherAsync(CourseRun run, List<Newcomer> together)
    {
        try
        {
            var open = together;
            for (var tries = 0; open.Count > 0 && tries < MostTries; tries++)
            {
                open = await TryTogetherAsync(run, open, look: tries > 0);
                await Task.Delay(TimeSpan.FromMilliseconds(open.Count == 0 ? 0 : RandomNumberGenerator.GetInt32(1, 4 * (tries + 1))));
            }

            open.ForEach(newcomer => newcomer.Tell(new Decision(EnrolmentOutcome.TooBusy, null), null));
        }
        catch (Exception fault)
        {
            together.ForEach(newcomer => newcomer.Fail(fault));
            throw;
        }
    }

    /// <summary>
    /// Gives those who have no answer yet. At first nobody's own row is read: adding it finds out whether they were there. Who is
    /// refused, is there already or comes twice is looked at the next time.
    /// </summary>
    private async Task<List<Newcomer>> TryTogetherAsync(CourseRun run, List<Newcomer> newcomers, bool look)
    {
        var reading = Task.WhenAll(newcomers.Select(newcomer => look ? runs.FindEnrolmentAsync(run.Key, newcomer.Identity.Person, CancellationToken.None) : Task.FromResult<Enrolment?>(null)));
        var row = await runs.FindAsync(run.Key, CancellationToken.None) ?? await applyRun.RunAsync(run, CancellationToken.None);
        var existing = await reading;
        var now = time.GetUtcNow();
        var changes = new Dictionary<string, (Newcomer Newcomer, Decision Decision)>();
        List<Newcomer> open = [];
        foreach (var (newcomer, own) in newcomers.Zip(existing))
        {
            var decision = Decide.SignUp(new Situation(run, row, own, newcomer.Identity, newcomer.Edition, now));
            if (decision.Change is { } change && changes.TryAdd(newcomer.Identity.Person, (newcomer, decision)))
            {
                row = change.Run;
            }
            else if (decision.Change is null && look)
            {
                newcomer.Tell(decision, WasOurs(newcomer.Tried, own) ? newcomer.Tried : null);
            }
            else
            {
                open.Add(newcomer);
            }
        }

        return changes.Count == 0 ? open : [.. open, .. await TryCommitAsync(row, [.. changes.Values], now)];
    }

    /// <summary>All of them or none: gives those for whom it was refused.</summary>
    private async Task<IEnumerable<Newcomer>> TryCommitAsync(RunRow row, IReadOnlyList<(Newcomer Newcomer, Decision Decision)> decided, DateTimeOffset now)
    {
        var changes = decided.Select(one => one.Decision.Change!).ToList();
        await looks.PlanAsync(row.Key, now, CancellationToken.None);
        var isStored = await runs.TryCommitAsync(
            new RunChange(row, [.. changes.SelectMany(change => change.Enrolments)], [.. changes.SelectMany(change => change.Mails)]), CancellationToken.None);
        foreach (var (newcomer, decision) in decided)
        {
            newcomer.Tried = decision.Change;
            if (isStored)
            {
                newcomer.Tell(decision, decision.Change);
            }
        }

        return isStored ? [] : decided.Select(one => one.Newcomer);
    }
}
