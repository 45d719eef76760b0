using Academy.Functions.Storage;

namespace Academy.Auditor.Reading;

/// <summary>What table Runs holds under one key: the run's own row (a course at somebody's own pace has none), its people and its mails.</summary>
internal sealed record StoredRun(string Key, TableEntity? Row, IReadOnlyList<TableEntity> People, IReadOnlyList<TableEntity> Mails)
{
    /// <summary>Which content was applied last stands under a key that no run can have.</summary>
    public const string AppliedKey = "!applied";

    public bool IsSelfPaced => Key.Contains("~~", StringComparison.Ordinal);

    public IEnumerable<TableEntity> Seated => People.Where(HoldsSeat);

    public IEnumerable<TableEntity> Waiting => People.Where(row => row.GetString("State") == "Waitlisted");

    public static bool HoldsSeat(TableEntity person) => person.GetString("State") is "Enrolled" or "Attended" or "Absent";

    public static StoredRun Of(IGrouping<string, StoredEntity> rows) => new(
        rows.Key,
        rows.FirstOrDefault(row => row.Entity.RowKey == "!")?.Entity,
        [.. rows.Select(row => row.Entity).Where(row => row.RowKey.StartsWith("e|", StringComparison.Ordinal))],
        [.. rows.Select(row => row.Entity).Where(row => row.RowKey.StartsWith("m|", StringComparison.Ordinal))]);

    public TableEntity? PersonOf(string person) => People.FirstOrDefault(row => row.RowKey == "e|" + person);

    /// <summary>A finding about the run's own row.</summary>
    public Finding Wrong(string invariant, string what) => new(invariant, "Runs", Key, "!", what);
}
