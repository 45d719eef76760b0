using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>P2: no key and no message holds a mail address or a name: keys stand in logs, addresses and copies that nobody cleans.</summary>
internal static class KeysNameNobody
{
    private static readonly char[] Between = ['|', '~', '\n', ' '];

    public static IEnumerable<Finding> Check(Snapshot snapshot)
    {
        var names = snapshot.Of("People").Where(row => row.RowKey == "!").Select(row => row.GetString("Name") ?? "").Where(name => name.Length > 2).ToHashSet(StringComparer.OrdinalIgnoreCase);
        IEnumerable<Finding> rows =
            from row in snapshot.Rows
            where Names(row.Entity.PartitionKey, names) || Names(row.Entity.RowKey, names)
            select new Finding("P2", row.Table, row.Entity.PartitionKey, row.Entity.RowKey, "its key says who somebody is");
        IEnumerable<Finding> messages =
            from message in snapshot.Messages
            where Names(message.Text, names)
            select new Finding("P2", message.Queue, message.Text, "-", "the message says who somebody is");
        return [.. rows, .. messages];
    }

    private static bool Names(string key, HashSet<string> names) =>
        key.Contains('@', StringComparison.Ordinal) || names.Contains(key) || key.Split(Between).Any(names.Contains) || key.Split('|').Any(names.Contains);
}
