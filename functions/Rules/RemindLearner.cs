using Academy.Functions.Due;
using Academy.Functions.Mail;

namespace Academy.Functions.Rules;

/// <summary>A reminder is due: the learner is owed a mail. Whether it is still wanted is looked at when it is sent.</summary>
internal sealed class RemindLearner(FiredTable table, Outbox outbox, DueTable due, MailQueue queue, TimeProvider time)
{
    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var reminder = Reminder.Parse(item.Questionnaire);
        if (await table.FindAsync(item.Person, reminder.Rule, reminder.Period, cancellationToken) is null)
        {
            // It was planned, and never fired; or its person is gone.
            return;
        }

        var (now, key) = (time.GetUtcNow(), reminder.KeyOf(item.Subject, item.Person));
        await due.PlanAsync(DueItem.Look(key.Partition, now + TimeSpan.FromMinutes(2)), cancellationToken);
        await outbox.AddAsync(key.Partition, [OwedMail.New(key, now)], cancellationToken);
        await queue.SendAsync(key, cancellationToken);
    }
}
