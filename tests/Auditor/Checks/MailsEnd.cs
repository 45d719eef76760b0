using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>
/// I4: every change is told of. Every mail that is owed comes to one end (sent, failed, skipped), and as long as it has not, somebody
/// will look at it: a message waits for it, or a look at its run is planned.
/// </summary>
internal static class MailsEnd
{
    private static readonly string[] Open = ["Pending", "Sending"];
    private static readonly string[] Final = ["Sent", "Failed", "Skipped"];

    /// <summary>Shorter than the term that any mail is kept.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(21);

    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request)
    {
        var queued = snapshot.Messages.Where(message => message.Queue == "mails").Select(message => message.Text).ToHashSet();
        var looks = snapshot.Of("Due").Where(row => row.RowKey.Contains("|Look|", StringComparison.Ordinal)).Select(row => row.RowKey.Split('|')[2]).ToHashSet();
        IEnumerable<Finding> ends =
            from run in snapshot.Runs
            from mail in run.Mails
            let what = WrongAbout(mail, queued.Contains($"{mail.PartitionKey}\n{mail.RowKey}") || looks.Contains(run.Key), request.Drained)
            where what is not null
            select new Finding("I4", "Runs", run.Key, mail.RowKey, what);
        return [.. ends, .. snapshot.Runs.SelectMany(run => Untold(run, request.Now))];
    }

    private static IEnumerable<Finding> Untold(StoredRun run, DateTimeOffset now)
    {
        var told = run.Mails.Select(mail => mail.RowKey.Split('|')).Where(keys => keys.Length == 4).Select(keys => (keys[2], keys[3])).ToHashSet();
        return
            from person in run.People
            let change = $"{person.GetInt32("Revision")}"
            where person.GetDateTimeOffset("ChangedAt") > now - Kept && !told.Contains((person.RowKey[2..], change))
            select new Finding("I4", "Runs", run.Key, person.RowKey, $"is {person.GetString("State")} by change {change}, and is owed no mail about it");
    }

    private static string? WrongAbout(TableEntity mail, bool isLookedAt, bool drained) => mail.GetString("State") switch
    {
        var state when Open.Contains(state) && drained => $"is still {state}",
        var state when Open.Contains(state) && !isLookedAt => $"is {state}, no message waits for it and no look at its run is planned",
        var state when Open.Contains(state) => null,
        var state when !Final.Contains(state) => $"has no state that there is: {state}",
        "Sent" when mail.GetInt32("Attempts") is not > 0 => "was sent without having been tried",
        not "Sent" when mail.GetString("Reason") is not { Length: > 0 } => $"is {mail.GetString("State")} and does not say why",
        _ => null,
    };
}
