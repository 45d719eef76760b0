using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Mail;

namespace Academy.Functions.Runs;

/// <summary>
/// Signing up for a run has closed, or somebody left after that. With fewer people than its minimum the organiser's coordinator is
/// owed one mail for this moment: a deadline that moved, and each fall below the minimum, has a moment, and a mail, of its own.
/// </summary>
internal sealed class CheckMinimum(OperationsFolder operations, RunTable runs, Outbox outbox, DueTable due, MailQueue queue, TimeProvider time)
{
    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (operations.Current.FindRun(item.Subject) is not { } run
            || await runs.FindAsync(run.Key, cancellationToken) is not { } row
            || !MinimumRules.IsMissed(run, row, now))
        {
            return;
        }

        var mail = OwedMail.New(MailKey.Of(run.Key, MailKinds.MinimumNotReached, MailKey.Coordinator, $"{item.At.ToUnixTimeSeconds()}"), now);
        await due.PlanAsync(DueItem.Look(run.Key, now + TimeSpan.FromMinutes(2)), cancellationToken);
        await outbox.AddAsync(run.Key, [mail], cancellationToken);
        await queue.SendAsync(mail.Key, cancellationToken);
    }
}
