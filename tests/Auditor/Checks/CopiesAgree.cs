using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>
/// I8: what a person sees of a run is what the run says of the person, in both directions. A copy may lag behind as long as a
/// look at the run is planned, which writes it.
/// </summary>
internal static class CopiesAgree
{
    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request)
    {
        var looks = snapshot.Of("Due").Select(row => row.RowKey.Split('|')).Where(keys => keys is [_, "Look" or "CalledOff", ..]).Select(keys => keys[2]);
        var looked = request.Settled || request.Drained ? [] : looks.ToHashSet();
        var runs = snapshot.Runs.ToDictionary(run => run.Key);
        var erased = snapshot.Of("Due").Select(row => row.RowKey.Split('|')).Where(keys => keys is [_, "Erase", ..]).Select(keys => keys[2]).ToHashSet();
        return [.. FromRuns(snapshot, looked, erased), .. FromPeople(snapshot, runs, erased, request.Now)];
    }

    private static IEnumerable<Finding> FromRuns(Snapshot snapshot, HashSet<string> looked, HashSet<string> erased) =>
        from run in snapshot.Runs
        from row in run.People
        let person = row.RowKey[2..]
        where !erased.Contains(person) && !looked.Contains(run.Key)
        let copy = snapshot.Find("People", person, "e|" + run.Key)
        let state = copy?.GetString("State")
        where state != row.GetString("State")
        select new Finding("I8", "People", person, "e|" + run.Key, copy is null ? $"is missing, and the run says {row.GetString("State")}" : $"says {state}, and the run says {row.GetString("State")}");

    /// <summary>Of a run that is over the rows may be gone: they have a shorter term than the copies.</summary>
    private static IEnumerable<Finding> FromPeople(Snapshot snapshot, Dictionary<string, StoredRun> runs, HashSet<string> erased, DateTimeOffset now) =>
        from copy in snapshot.Of("People", "e|")
        where !erased.Contains(copy.PartitionKey)
        let run = runs.GetValueOrDefault(copy.RowKey[2..])
        where run?.Row is null || (run.PersonOf(copy.PartitionKey) is null && run.Row.GetDateTimeOffset("Ends") > now)
        select new Finding("I8", "People", copy.PartitionKey, copy.RowKey, $"says {copy.GetString("State")}, and the run does not know of it");
}
