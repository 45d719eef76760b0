using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>
/// I8: every row that tells who somebody is stands in that person's own list, so that erasing and switching off miss none; and a
/// person's team and wishes are known on both sides.
/// </summary>
internal static class SignInsAreFound
{
    private static readonly string[] Prefixes = ["o|", "u|", "a"];

    public static IEnumerable<Finding> Check(Snapshot snapshot) => [.. SignIns(snapshot), .. SwitchedOff(snapshot), .. Teams(snapshot), .. Wishes(snapshot)];

    private static IEnumerable<Finding> SignIns(Snapshot snapshot) =>
        from row in snapshot.Of("Identities")
        where Prefixes.Any(prefix => prefix == "a" ? row.RowKey == prefix : row.RowKey.StartsWith(prefix, StringComparison.Ordinal))
        let person = row.GetString("Person")
        where person is null || snapshot.Find("Identities", person, $"k|{row.RowKey}|{row.PartitionKey}") is null
        select Wrong(row, "is in nobody's list of sign-ins");

    private static IEnumerable<Finding> SwitchedOff(Snapshot snapshot) =>
        from row in snapshot.Of("Identities", "u|")
        where row.GetString("Person") is { } person && snapshot.Find("Identities", person, "!")?.GetBoolean("Off") == true
        where row.GetBoolean("Off") != true
        select Wrong(row, "lets somebody in who was switched off");

    private static IEnumerable<Finding> Teams(Snapshot snapshot) =>
        from row in snapshot.Of("Teams")
        where row.RowKey == "manager" && snapshot.Find("Teams", row.GetString("Manager") ?? "", "t|" + row.PartitionKey) is null
        select new Finding("I8", "Teams", row.PartitionKey, row.RowKey, "names a manager who does not find this learner");

    private static IEnumerable<Finding> Wishes(Snapshot snapshot) =>
        from row in snapshot.Of("Wishes", "w|")
        let keys = row.RowKey.Split('|')
        where keys.Length != 4 || snapshot.Find("Wishes", keys[3], $"p|{keys[1]}|{keys[2]}")?.GetString("Municipality") != row.PartitionKey
        select new Finding("I8", "Wishes", row.PartitionKey, row.RowKey, "is counted, and the person does not have it");

    private static Finding Wrong(TableEntity row, string what) => new("I8", "Identities", row.PartitionKey, row.RowKey, what);
}
