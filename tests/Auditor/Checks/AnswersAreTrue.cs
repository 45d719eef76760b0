using Academy.Auditor.Histories;
using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>
/// I2: what people were told is what is stored, and nothing is stored that nobody asked for. Of calls that overlap any order may be
/// the true one, and an unknown answer may have happened or not; whatever no order explains is a lie. I7: who came later in time
/// stands later in line.
/// </summary>
internal static class AnswersAreTrue
{
    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request)
    {
        var runs = snapshot.Runs.ToDictionary(run => run.Key);
        foreach (var calls in request.History.GroupBy(call => call.Run))
        {
            if (!runs.TryGetValue(calls.Key, out var run) || run.Row is null)
            {
                yield return new Finding("I2", "Runs", calls.Key, "!", "people were answered about a run that is not stored");
                continue;
            }

            foreach (var finding in Check(run, [.. calls]))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(StoredRun run, IReadOnlyList<Call> calls)
    {
        var stored = run.People.ToDictionary(row => row.RowKey[2..]);
        foreach (var own in calls.GroupBy(call => call.Person))
        {
            if (WhyUntrue([.. own.OrderBy(call => call.Asked)], stored.GetValueOrDefault(own.Key)) is { } what)
            {
                yield return new Finding("I2", "Runs", run.Key, "e|" + own.Key, what);
            }
        }

        var asked = calls.Select(call => call.Person).ToHashSet();
        foreach (var row in run.People.Where(row => !asked.Contains(row.RowKey[2..])))
        {
            yield return new Finding("I2", "Runs", run.Key, row.RowKey, $"is {row.GetString("State")}, and nobody asked for it");
        }

        foreach (var finding in LineFollowsTime(run, calls))
        {
            yield return finding;
        }
    }

    private static string? WhyUntrue(IReadOnlyList<Call> calls, TableEntity? row)
    {
        var state = row?.GetString("State");
        var told = calls.Where(call => call.Told is Told.Enrolled or Told.Waitlisted or Told.Cancelled).ToList();
        var last = told.Where(call => !told.Any(other => other.Asked > call.Answered)).Select(call => call.Told).ToHashSet();
        var what = row is null ? WhyNone(told)
            : state == "Cancelled" ? WhyNotCancelled(calls, last)
            : WhyNotIn(calls, last, state);
        return what is null ? null : $"{what}; was told {string.Join(", then ", told.Select(call => call.Told.ToString().ToLowerInvariant()).DefaultIfEmpty("nothing"))}";
    }

    private static string? WhyNone(List<Call> told) => told.Any(call => call.Told is not Told.Cancelled) ? "has no row" : null;

    private static string? WhyNotCancelled(IReadOnlyList<Call> calls, HashSet<Told> last) =>
        !MayHave(calls, Wish.SignUp) ? "has a row, and every sign-up was refused"
        : !MayHave(calls, Wish.SignOff) || (last.Count > 0 && !last.Contains(Told.Cancelled) && !IsUnknown(calls, Wish.SignOff)) ? "is signed off"
        : null;

    private static string? WhyNotIn(IReadOnlyList<Call> calls, HashSet<Told> last, string? state) =>
        !MayHave(calls, Wish.SignUp) ? $"is {state}, and every sign-up was refused"
        : last.SetEquals([Told.Cancelled]) && !IsUnknown(calls, Wish.SignUp) ? $"is {state}"
        : last.SetEquals([Told.Enrolled]) && state == "Waitlisted" && !IsUnknown(calls, Wish.SignOff) ? "waits"
        : null;

    private static bool MayHave(IEnumerable<Call> calls, Wish wish) => calls.Any(call => call.Wish == wish && call.Told != Told.Refused);

    private static bool IsUnknown(IEnumerable<Call> calls, Wish wish) => calls.Any(call => call.Wish == wish && call.Told == Told.Unknown);

    /// <summary>Places in line are given out in the order of time: who was told to wait before another one asked stands before them.</summary>
    private static IEnumerable<Finding> LineFollowsTime(StoredRun run, IReadOnlyList<Call> calls)
    {
        var once = calls.GroupBy(call => call.Person).Where(own => own.All(call => call.Wish == Wish.SignUp))
            .ToDictionary(own => own.Key, own => (Asked: own.Min(call => call.Asked), Told: own.Where(call => call.Told == Told.Waitlisted).Select(call => call.Answered).DefaultIfEmpty(long.MaxValue).Min()));
        var line = run.Waiting.Where(row => once.ContainsKey(row.RowKey[2..])).Select(row => (Row: row, Place: row.GetInt32("Sequence") ?? 0, At: once[row.RowKey[2..]])).ToList();
        var told = line.OrderBy(one => one.At.Told).ToList();
        var (next, highest) = (0, 0);
        foreach (var (row, place, at) in line.OrderBy(one => one.At.Asked))
        {
            for (; next < told.Count && told[next].At.Told < at.Asked; next++)
            {
                highest = Math.Max(highest, told[next].Place);
            }

            if (place < highest)
            {
                yield return new Finding("I7", "Runs", run.Key, row.RowKey, $"has place {place}, and asked after place {highest} was given out");
            }
        }
    }
}
