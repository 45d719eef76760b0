using Academy.Functions.Due;
using Academy.Functions.Participants;
using Academy.Functions.People;
using Academy.Functions.Runs;

namespace Academy.Functions.Mail;

/// <summary>
/// Finishes what a sign-up may have left half done when its process died: puts mails that nobody sends back on the queue,
/// gives people the copy of their enrolment and the units they were there for, and tells them what they could not hear yet. As long as a mail of the run is open, it is looked at again every quarter.
/// </summary>
internal sealed class LookAtRun(
    RunTable runs, Outbox outbox, EnrolmentCopyTable copies, AttendedUnits attended, CatchUp catchUp, MailQueue queue, DueTable due, TimeProvider time)
{
    /// <summary>A message that is younger is probably still on its way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(2);

    /// <summary>A change is copied within the request that makes it, so a look covers the changes of the quarter before it.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var enrolments = await runs.ReadEnrolmentsAsync(item.Subject, cancellationToken);
        foreach (var enrolment in enrolments)
        {
            if (enrolment.ChangedAt > item.At - Recent)
            {
                await copies.WriteAsync(enrolment.Person, EnrolmentCopy.Of(item.Subject, enrolment), cancellationToken);
                await attended.FinishAsync(item.Subject, enrolment, cancellationToken);
            }
        }

        await catchUp.RunAsync(item.Subject, enrolments, cancellationToken);
        var open = (await outbox.ReadAsync(item.Subject, cancellationToken)).Where(mail => !mail.IsFinal).ToList();
        if (open.Count > 0)
        {
            await LookAgainAsync(item.Subject, cancellationToken);
        }

        if (open.Count > 0 && !await queue.IsBehindAsync(cancellationToken))
        {
            foreach (var mail in open)
            {
                await PutBackAsync(mail, cancellationToken);
            }
        }
    }

    /// <summary>All looks of a run that is not done yet fold into one at the next quarter, so that they do not pile up in an outage.</summary>
    private Task LookAgainAsync(string run, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var next = new DateTimeOffset(now.Ticks - (now.Ticks % Quarter.Ticks) + Quarter.Ticks, TimeSpan.Zero);
        return due.PlanAsync(DueItem.Look(run, next), cancellationToken);
    }

    private async Task PutBackAsync(OwedMail mail, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (mail.Queued + OnItsWay > now || mail.LeaseEnds > now)
        {
            return;
        }

        if (await outbox.TryUpdateAsync(mail with { Queued = now }, cancellationToken) is not null)
        {
            await queue.SendAsync(mail.Key, cancellationToken);
        }
    }
}
