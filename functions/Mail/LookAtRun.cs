using Academy.Functions.Due;
using Academy.Functions.People;
using Academy.Functions.Runs;

namespace Academy.Functions.Mail;

/// <summary>
/// Finishes what a sign-up may have left half done when its process died: puts mails that nobody sends back on the queue,
/// and gives people the copy of their enrolment. Done when every mail of the run has reached its end.
/// </summary>
internal sealed class LookAtRun(RunTable runs, Outbox outbox, PeopleTable people, MailQueue queue, TimeProvider time)
{
    /// <summary>A message that is younger is probably still on its way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(2);

    /// <summary>A change is copied within the request that makes it, so a look covers the changes of the quarter before it.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    public async Task<bool> RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        foreach (var enrolment in await runs.ReadEnrolmentsAsync(item.Subject, cancellationToken))
        {
            if (enrolment.ChangedAt > item.At - Recent)
            {
                await people.CopyEnrolmentAsync(enrolment.Person, new EnrolmentCopy(item.Subject, enrolment.State, enrolment.ChangedAt), cancellationToken);
            }
        }

        var allDone = true;
        foreach (var mail in await outbox.ReadAsync(item.Subject, cancellationToken))
        {
            if (!mail.IsFinal)
            {
                allDone = false;
                await PutBackAsync(mail, cancellationToken);
            }
        }

        return allDone;
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
