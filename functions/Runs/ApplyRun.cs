using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Mail;
using Academy.Functions.Web;
using Azure;

namespace Academy.Functions.Runs;

/// <summary>
/// Carries one run over from the content to the tables: new, moved, cancelled or with another number of seats.
/// Never fewer seats than are taken, nor than the content has. Doing it again changes nothing.
/// </summary>
internal sealed partial class ApplyRun(RunTable runs, TellEveryone tell, DueTable due, TimeProvider time)
{
    private const int MostTries = 12;

    /// <summary>Each promotion changes two rows; a transaction holds a hundred.</summary>
    private const int MostPromotions = 40;

    public async Task<RunRow> RunAsync(CourseRun run, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var row = await runs.FindAsync(run.Key, cancellationToken);
            if (row is not null && row.Applied == MarkOf(run) && row.Seats >= run.Seats)
            {
                return row;
            }

            await PlanAsync(run, cancellationToken);
            var change = row is null ? New(run) : await ChangedAsync(run, row, cancellationToken);
            if (await runs.TryCommitAsync(change, cancellationToken))
            {
                await tell.QueueAsync(change.Mails, cancellationToken);
            }
        }

        throw new RequestFailedException(503, "a run kept changing; it is applied at the next try");
    }

    /// <summary>What has to happen at the run's own moments. Planning the same again changes nothing.</summary>
    private async Task PlanAsync(CourseRun run, CancellationToken cancellationToken)
    {
        await due.PlanAsync(DueItem.Ended(run.Key, run.Ends), cancellationToken);
        if (run.Minimum > 0)
        {
            await due.PlanAsync(new DueItem(DueKind.Minimum, run.EnrolBefore, run.Key), cancellationToken);
        }
    }

    private static RunChange New(CourseRun run) =>
        new(new RunRow(run.Key, run.Seats, 0, 0, run.Cancelled is not null, run.Starts, run.Ends, MarkOf(run)) { Waiting = 0 }, [], []);

    private async Task<RunChange> ChangedAsync(CourseRun run, RunRow row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var news = NewsOf(run, row, now);
        await due.PlanAsync(DueItem.Look(run.Key, now + TimeSpan.FromMinutes(2)), cancellationToken);
        if (news is not null)
        {
            // Before the change is marked as applied: when we die in between, the next try tells who is missing.
            await tell.RunAsync(news, cancellationToken);
        }

        var applied = row with
        {
            Seats = Math.Max(run.Seats, row.Taken),
            Cancelled = IsOff(run, row),
            Starts = run.Starts,
            Ends = run.Ends,
            Applied = MarkOf(run),
            Changes = row.Changes + (news is null ? 0 : 1),
            Waiting = row.Waiting ?? (await runs.ReadWaitingListAsync(run.Key, cancellationToken)).Count,
        };
        return applied.Free == 0 || !EnrolmentRules.MayPromote(run, applied, now)
            ? new RunChange(applied, [], [])
            : await PromoteAsync(run, row, applied, now, cancellationToken);
    }

    /// <summary>As long as more people are to move up than fit in one transaction, there is no seat that somebody else could take.</summary>
    private async Task<RunChange> PromoteAsync(CourseRun run, RunRow row, RunRow applied, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = await runs.ReadWaitingListAsync(run.Key, cancellationToken);
        var most = Math.Min(applied.Free, MostPromotions);
        var promoted = waiting.Take(most).Select(enrolment => Decide.Promote(run, enrolment, now)).ToList();
        var moreToCome = most == MostPromotions && waiting.Count > most;
        return new RunChange(
            applied with
            {
                Seats = moreToCome ? applied.Taken + promoted.Count : applied.Seats,
                Taken = applied.Taken + promoted.Count,
                Waiting = waiting.Count - promoted.Count,
                Applied = moreToCome ? row.Applied : applied.Applied,
                Changes = moreToCome ? row.Changes : applied.Changes,
            },
            [.. promoted.Select(one => one.Enrolment)],
            [.. promoted.Select(one => one.Mail)]);
    }

    /// <summary>
    /// What everyone who is in or in line hears: of a move or a cancellation of a run that is not over, also when it has begun and
    /// only a later meeting is still to come. It is about this very change (its number, and to what), so that it is told once and
    /// a next one again.
    /// </summary>
    private static RunNews? NewsOf(CourseRun run, RunRow row, DateTimeOffset now)
    {
        var kind = (Was: row.Cancelled, Is: IsOff(run, row)) switch
        {
            (false, true) => MailKinds.RunCancelled,
            (true, false) => MailKinds.RunChanged,
            (false, false) when WhenAndWhere(run) != row.Applied.Split('.')[0] => MailKinds.RunChanged,
            _ => null,
        };
        return kind is null || run.Ends <= now ? null : new RunNews(run, kind, $"{row.Changes + 1}-{MarkOf(run)}", now);
    }

    /// <summary>Cancelled in the content, or called off by a coordinator: either is enough.</summary>
    private static bool IsOff(CourseRun run, RunRow row)
    {
        var calledOff = row.IsCalledOff;
        LeaveDecisionUnguarded(ref calledOff);
        return run.Cancelled is not null || calledOff;
    }

    /// <summary>The development build can forget what was decided, to show that a test notices.</summary>
    static partial void LeaveDecisionUnguarded(ref bool calledOff);

    /// <summary>
    /// Two parts, so that a move can be told from another number of seats: when and where, and all of it. Another number in
    /// front of the second part carries every run over once more, when a version plans more for a run than the one before.
    /// </summary>
    private static string MarkOf(CourseRun run) =>
        $"{WhenAndWhere(run)}.{Digest("3\n" + JsonSerializer.Serialize(run, AcademyJson.Default.CourseRun))}";

    private static string WhenAndWhere(CourseRun run) =>
        Digest(string.Join('\n', run.Meetings.Select(meeting => $"{meeting.Start:O}|{meeting.End:O}|{meeting.Place}")));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
