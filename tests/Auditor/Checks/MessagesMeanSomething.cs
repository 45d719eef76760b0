using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>I8: a message is the key of a mail that is owed, and one that was set aside left a trace: the mail failed, or its run is looked at again.</summary>
internal static class MessagesMeanSomething
{
    public static IEnumerable<Finding> Check(Snapshot snapshot)
    {
        var looked = snapshot.Of("Due").Select(row => row.RowKey.Split('|')).Where(keys => keys is [_, "Look", ..]).Select(keys => keys[2]).ToHashSet();
        return
            from message in snapshot.Messages
            let what = WrongAbout(message, snapshot, looked)
            where what is not null
            select new Finding("I8", message.Queue, message.Text.Split('\n')[0], message.Text.Split('\n').ElementAtOrDefault(1) ?? "-", what);
    }

    private static string? WrongAbout(QueuedMessage message, Snapshot snapshot, HashSet<string> looked)
    {
        if (message.Text.Split('\n') is not [var run, var row] || row.Split('|') is not ["m", _, var person, _])
        {
            return "is not the key of a mail";
        }

        if (snapshot.Find("Runs", run, row) is not { } mail)
        {
            // Who erased themselves, or whose mail was kept long enough, may have left a message behind.
            return snapshot.Find("Runs", run, "e|" + person) is null ? null : "is the key of a mail that nobody is owed";
        }

        return message.Queue == "mails" || mail.GetString("State") is "Failed" or "Sent" or "Skipped" || looked.Contains(run)
            ? null
            : $"was set aside, its mail is {mail.GetString("State")}, and nobody looks at its run";
    }
}
