using Academy.Functions.Mail;
using Azure;

namespace Academy.Functions.Runs;

/// <summary>
/// Owes everyone who is in a run, or in line for it, a mail with its news. Each row and its mail are one transaction, fifty
/// people at a time, so that what an agenda is told never falls behind. Telling the same again adds what is missing and nothing twice.
/// </summary>
internal sealed class TellEveryone(RunTable runs, Outbox outbox, MailQueue queue)
{
    /// <summary>Two rows for each person; a transaction holds a hundred.</summary>
    private const int AtOnce = 50;

    private const int MostTries = 12;

    public async Task RunAsync(RunNews news, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var there = (await outbox.ReadAsync(news.Run.Key, cancellationToken)).Select(mail => mail.Key.Row).ToHashSet();
            var enrolments = await runs.ReadEnrolmentsAsync(news.Run.Key, cancellationToken);
            var missing = enrolments.Where(enrolment => news.Concerns(enrolment) && !there.Contains(news.KeyFor(enrolment).Row)).Select(news.For);
            if (await TryAsync(news.Run.Key, [.. missing.Chunk(AtOnce)], cancellationToken))
            {
                return;
            }
        }

        throw new RequestFailedException(503, "people kept changing while they were told; the rest is told at the next try");
    }

    public async Task QueueAsync(IEnumerable<OwedMail> mails, CancellationToken cancellationToken)
    {
        foreach (var mail in mails)
        {
            await queue.SendAsync(mail.Key, cancellationToken);
        }
    }

    /// <summary>False: somebody signed up, moved or left meanwhile; who is missing has to be looked up again.</summary>
    private async Task<bool> TryAsync(string run, IReadOnlyList<(Enrolments.Enrolment Enrolment, OwedMail Mail)[]> batches, CancellationToken cancellationToken)
    {
        foreach (var batch in batches)
        {
            if (!await runs.TryTellAsync(run, [.. batch.Select(told => told.Enrolment)], [.. batch.Select(told => told.Mail)], cancellationToken))
            {
                return false;
            }

            await QueueAsync(batch.Select(told => told.Mail), cancellationToken);
        }

        return true;
    }
}
