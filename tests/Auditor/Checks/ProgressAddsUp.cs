using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>I3: what the summary of a course says of a unit is what the unit says.</summary>
internal static class ProgressAddsUp
{
    public static IEnumerable<Finding> Check(Snapshot snapshot)
    {
        var units = snapshot.Of("People", "u|").Where(row => row.RowKey.Split('|').Length == 3)
            .ToLookup(row => (Person: row.PartitionKey, Course: row.RowKey.Split('|')[1]));
        foreach (var own in units)
        {
            var summary = MarksOf(snapshot.Find("People", own.Key.Person, "s|" + own.Key.Course));
            foreach (var unit in own.Where(unit => summary.GetValueOrDefault(unit.RowKey.Split('|')[2]) != MarkOf(unit)))
            {
                yield return new Finding("I3", "People", unit.PartitionKey, unit.RowKey, $"is {MarkOf(unit) ?? "not done"}, and the summary of its course says {summary.GetValueOrDefault(unit.RowKey.Split('|')[2]) ?? "not done"}");
            }
        }

        foreach (var row in snapshot.Of("People", "s|"))
        {
            var known = units[(row.PartitionKey, row.RowKey[2..])].Select(unit => unit.RowKey.Split('|')[2]).ToHashSet();
            foreach (var unit in MarksOf(row).Keys.Where(unit => !known.Contains(unit)))
            {
                yield return new Finding("I3", "People", row.PartitionKey, row.RowKey, $"says {unit} is done, and that unit has no row");
            }
        }
    }

    private static Dictionary<string, string> MarksOf(TableEntity? summary) =>
        (summary?.GetString("Units") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[^1].Split('.')[0]);

    /// <summary>As the summary writes it; null for a unit that is not done (any more).</summary>
    private static string? MarkOf(TableEntity unit) => unit.GetString("State") is { } state and not "NotStarted" ? state.ToLowerInvariant() : null;
}
