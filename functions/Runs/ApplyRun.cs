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
/// Never fewer seats than are taken. Doing it again changes nothing.
/// </summary>
internal sealed class ApplyRun(RunTable runs, Outbox outbox, DueTable due, MailQueue queue, TimeProvider time)
{
    private const int MostTries = 12;

    /// <summary>Each promotion changes two rows; a transaction holds a hundred.</summary>
    private const int MostPromotions = 40;

    public async Task<RunRow> RunAsync(CourseRun run, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var row = await runs.FindAsync(run.Key, cancellationToken);
            if (row is not null && row.Applied == MarkOf(run))
            {
                return row;
            }

            await due.PlanAsync(DueItem.Ended(run.Key, run.Ends), cancellationToken);
            var change = row is null ? New(run) : await ChangedAsync(run, row, cancellationToken);
            if (await runs.TryCommitAsync(change, cancellationToken))
            {
                await QueueAsync(change.Mails, cancellationToken);
            }
        }

        throw new RequestFailedException(503, "a run kept changing; it is applied at the next try");
    }

    private static RunChange New(CourseRun run) =>
        new(new RunRow(run.Key, run.Seats, 0, 0, run.Cancelled is not null, run.Starts, run.Ends, MarkOf(run)), [], []);

    private async Task<RunChange> ChangedAsync(CourseRun run, RunRow row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await due.PlanAsync(DueItem.Look(run.Key, now + TimeSpan.FromMinutes(2)), cancellationToken);
        await TellEveryoneAsync(run, row, now, cancellationToken);

        var applied = row with
        {
            Seats = Math.Max(run.Seats, row.Taken),
            Cancelled = run.Cancelled is not null,
            Starts = run.Starts,
            Ends = run.Ends,
            Applied = MarkOf(run),
        };
        if (applied.Free == 0 || !EnrolmentRules.MayPromote(run, applied, now))
        {
            return new RunChange(applied, [], []);
        }

        var waiting = await runs.ReadWaitingListAsync(run.Key, cancellationToken);
        var most = Math.Min(applied.Free, MostPromotions);
        var promoted = waiting.Take(most)
            .Select(enrolment => enrolment.Promoted(now))
            .ToList();
        var moreToCome = most == MostPromotions && waiting.Count > most;
        return new RunChange(
            applied with { Taken = applied.Taken + promoted.Count, Applied = moreToCome ? row.Applied : applied.Applied },
            promoted,
            [.. promoted.Select(enrolment => OwedMail.New(MailKey.Of(run.Key, MailKinds.Promoted, enrolment.Person, $"{enrolment.Revision}"), now))]);
    }

    /// <summary>
    /// Everyone who is in or in line hears of a move or a cancellation. Their mails are added before the change is marked as
    /// applied, under a key of this very change (from what, to what): when we die in between, the next try adds what is missing and nothing twice.
    /// </summary>
    private async Task TellEveryoneAsync(CourseRun run, RunRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kind = run.Cancelled is not null && !row.Cancelled ? MailKinds.RunCancelled
            : run.Cancelled is null && (row.Cancelled || WhenAndWhere(run) != row.Applied.Split('.')[0]) ? MailKinds.RunChanged
            : null;
        if (kind is null || run.Starts < now)
        {
            return;
        }

        var enrolments = await runs.ReadEnrolmentsAsync(run.Key, cancellationToken);
        List<OwedMail> mails =
        [
            .. enrolments.Where(enrolment => enrolment.IsActive)
                .Select(enrolment => OwedMail.New(MailKey.Of(run.Key, kind, enrolment.Person, $"{row.Applied}-{MarkOf(run)}"), now)),
        ];
        await outbox.AddAsync(run.Key, mails, cancellationToken);
        await QueueAsync(mails, cancellationToken);
    }

    private async Task QueueAsync(IReadOnlyList<OwedMail> mails, CancellationToken cancellationToken)
    {
        foreach (var mail in mails)
        {
            await queue.SendAsync(mail.Key, cancellationToken);
        }
    }

    /// <summary>Two parts, so that a move can be told from another number of seats: when and where, and all of it.</summary>
    private static string MarkOf(CourseRun run) =>
        $"{WhenAndWhere(run)}.{Digest(JsonSerializer.Serialize(run, AcademyJson.Default.CourseRun))}";

    private static string WhenAndWhere(CourseRun run) =>
        Digest(string.Join('\n', run.Meetings.Select(meeting => $"{meeting.Start:O}|{meeting.End:O}|{meeting.Place}")));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
