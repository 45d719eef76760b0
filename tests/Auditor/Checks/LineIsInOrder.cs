using System.Globalization;
using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>I7: a seat that comes free goes to the first in line, at once, and once.</summary>
internal static class LineIsInOrder
{
    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request) =>
        snapshot.Runs.Where(run => run.Row is not null).SelectMany(run => Check(run, request.Now));

    private static IEnumerable<Finding> Check(StoredRun run, DateTimeOffset now)
    {
        var row = run.Row!;
        var first = run.Waiting.MinBy(person => person.GetInt32("Sequence"));
        var free = row.GetInt32("Seats") - row.GetInt32("Taken");
        if (first is not null && free > 0 && row.GetBoolean("Cancelled") != true && row.GetDateTimeOffset("Starts") > now)
        {
            yield return run.Wrong("I7", $"{free} seats are free while people wait");
        }

        foreach (var mail in run.Mails.Where(mail => mail.RowKey.StartsWith("m|promoted|", StringComparison.Ordinal)))
        {
            if (WrongAbout(mail, run, first) is { } what)
            {
                yield return new Finding("I7", "Runs", run.Key, mail.RowKey, what);
            }
        }
    }

    private static string? WrongAbout(TableEntity mail, StoredRun run, TableEntity? first)
    {
        var keys = mail.RowKey.Split('|');
        if (run.PersonOf(keys[2]) is not { } person)
        {
            return null;
        }

        var sequence = person.GetInt32("Sequence") ?? 0;
        return sequence == 0 ? "moved up without ever having waited"
            : keys[3] == person.GetInt32("Revision")?.ToString(CultureInfo.InvariantCulture) && StoredRun.HoldsSeat(person) && first?.GetInt32("Sequence") < sequence
                ? $"moved up from place {sequence}, while place {first.GetInt32("Sequence")} waits"
                : null;
    }
}
