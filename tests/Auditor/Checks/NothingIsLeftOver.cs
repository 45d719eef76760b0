using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>I8: no row without what it belongs to, and nothing planned for nobody or left undone.</summary>
internal static class NothingIsLeftOver
{
    private static readonly string[] OfRuns = ["Look", "Ended", "Minimum", "CalledOff", "Evaluate"];
    private static readonly string[] OfOthers = ["Erase", "Clean"];

    /// <summary>Longer than a sweep's claim of an item.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(30);

    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request) =>
        [.. snapshot.Runs.Where(run => run.Key != StoredRun.AppliedKey).SelectMany(Rows), .. Planned(snapshot, request)];

    private static IEnumerable<Finding> Rows(StoredRun run)
    {
        if (run.Row is null && run.People.Count > 0)
        {
            yield return run.Wrong("I8", $"is missing, and {run.People.Count} people are in it");
        }

        foreach (var mail in run.Mails)
        {
            var person = mail.RowKey.Split('|') is [_, _, var whose, _] ? whose : "";
            var isTheirs = run.IsSelfPaced ? run.Key.EndsWith("~~" + person, StringComparison.Ordinal) : person == "-coordinator" || run.PersonOf(person) is not null;
            if (!isTheirs)
            {
                yield return new Finding("I8", "Runs", run.Key, mail.RowKey, "is owed to somebody who never was in the run");
            }
            else if (IsOfAChangeToCome(mail.RowKey, run))
            {
                yield return new Finding("I8", "Runs", run.Key, mail.RowKey, "tells of a change that was never stored");
            }
        }
    }

    /// <summary>The last part of these keys is the number of the change that they tell of.</summary>
    private static bool IsOfAChangeToCome(string mail, StoredRun run) =>
        mail.Split('|') is [_, "enrolled" or "waitlisted" or "promoted" or "cancelled", var person, var change]
        && int.TryParse(change, out var number) && number > run.PersonOf(person)?.GetInt32("Revision");

    private static IEnumerable<Finding> Planned(Snapshot snapshot, AuditRequest request)
    {
        var runs = snapshot.Runs.Where(run => run.Row is not null).Select(run => run.Key).ToHashSet();
        var people = snapshot.Of("People").Select(row => row.PartitionKey).ToHashSet();
        foreach (var row in snapshot.Of("Due"))
        {
            var keys = row.RowKey.Split('|');
            var what = keys switch
            {
                [_, var kind, var subject, _, _] when OfRuns.Contains(kind) => runs.Contains(subject) || (subject.Split("~~") is [_, var person] && people.Contains(person)) ? null : $"is planned for {subject}, which is not there",
                // Of a rule that did not fire after all, or of somebody who is gone: it finds no row when its time comes.
                [_, "Remind", _, var about, _] => about.Split('.') is [_, _, _, _] ? null : "reminds of nothing",
                [_, var kind, _, _, _] when OfOthers.Contains(kind) => null,
                _ => "is nothing that can be planned",
            };
            what ??= request.Drained && row.GetDateTimeOffset("At") < request.Now - Late ? "should have been done" : null;
            if (what is not null)
            {
                yield return new Finding("I8", "Due", row.PartitionKey, row.RowKey, what);
            }
        }
    }
}
