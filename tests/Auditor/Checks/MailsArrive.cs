using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>I5: what was sent arrived, once, and nothing arrived that nobody was owed. Who reads a copy twice can tell: both have one Message-ID.</summary>
internal static class MailsArrive
{
    public static IEnumerable<Finding> Check(Snapshot snapshot)
    {
        if (snapshot.Mails is not { } arrived)
        {
            return [];
        }

        var owed = snapshot.Runs.SelectMany(run => run.Mails).ToDictionary(MailId.Of);
        var copies = arrived.CountBy(mail => mail.Id).ToDictionary();
        IEnumerable<Finding> findings =
            from mail in owed
            let what = WrongAbout(mail.Value, copies.GetValueOrDefault(mail.Key))
            where what is not null
            select new Finding("I5", "Runs", mail.Value.PartitionKey, mail.Value.RowKey, what);
        return [.. findings, .. snapshot.IsWhole ? Unexplained(snapshot, arrived, owed) : []];
    }

    private static string? WrongAbout(TableEntity mail, int copies)
    {
        var (state, attempts) = (mail.GetString("State"), mail.GetInt32("Attempts") ?? 0);
        // A try that was skipped never came as far as a mail server.
        var mayHaveGone = attempts > (state == "Skipped" ? 1 : 0);
        return (state, copies) switch
        {
            ("Sent", 0) => "was sent, and never arrived",
            (_, > 1) when attempts < copies => $"arrived {copies} times in {attempts} tries",
            (_, > 0) when !mayHaveGone => $"is {state}, and arrived all the same",
            _ => null,
        };
    }

    /// <summary>Somebody who erased themselves has no rows any more, and kept their mails.</summary>
    private static IEnumerable<Finding> Unexplained(Snapshot snapshot, IEnumerable<ArrivedMail> arrived, Dictionary<string, TableEntity> owed)
    {
        var readers = snapshot.Of("People").Where(row => row.RowKey == "!").Select(row => row.GetString("Mail") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return arrived.Where(mail => !owed.ContainsKey(mail.Id) && readers.Contains(mail.To))
            .Select(mail => new Finding("I5", "mailbox", mail.Id, "-", "arrived, and nobody was owed it"));
    }
}
