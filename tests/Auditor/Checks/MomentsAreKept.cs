using System.Globalization;
using Academy.Auditor.Reading;
using Academy.Functions.Storage;

namespace Academy.Auditor.Checks;

/// <summary>I6: nothing happens before its time, and nothing after it closed.</summary>
internal static class MomentsAreKept
{
    /// <summary>How long a mail is tried, and how long its last try may take.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(72) + TimeSpan.FromMinutes(10);

    /// <summary>A run that begins sooner leaves no time to decline.</summary>
    private static readonly TimeSpan LongBefore = TimeSpan.FromHours(3);

    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request)
    {
        var mails =
            from run in snapshot.Runs
            from mail in run.Mails
            let what = WrongAbout(mail, run, request.Now)
            where what is not null
            select new Finding("I6", "Runs", run.Key, mail.RowKey, what);
        var due =
            from row in snapshot.Of("Due")
            where row.GetDateTimeOffset("At") is not { } at || !IsKeyOf(row, at)
            select new Finding("I6", "Due", row.PartitionKey, row.RowKey, $"stands under another moment than its own, {row.GetDateTimeOffset("At"):O}");
        return [.. mails, .. due];
    }

    private static string? WrongAbout(TableEntity mail, StoredRun run, DateTimeOffset now)
    {
        var (owed, closes, ended) = (mail.GetDateTimeOffset("Owed"), mail.GetDateTimeOffset("Closes"), mail.GetDateTimeOffset("Ended"));
        var (isSent, isEvaluation) = (mail.GetString("State") == "Sent", mail.RowKey.StartsWith("m|evaluation-", StringComparison.Ordinal));
        return mail switch
        {
            _ when owed is null => "does not say since when it is owed",
            _ when owed > now => $"is owed from a moment to come, {owed:O}",
            _ when isEvaluation && run.Row?.GetDateTimeOffset("Ends") > owed => $"asks about a run before it ended, {owed:O}",
            _ when IsPromotion(mail) && closes is null && run.Row?.GetDateTimeOffset("Starts") - owed > LongBefore => "tells of a seat without a term to decline it",
            _ when closes <= owed => $"closed before it was owed, {closes:O}",
            _ when ended < owed => $"ended before it was owed, {ended:O}",
            _ when isSent && isEvaluation && ended > closes => $"was sent at {ended:O}, after it closed",
            _ when isSent && ended - owed > GivenUpAfter => $"was sent at {ended:O}, long after it was given up",
            _ => null,
        };
    }

    private static bool IsPromotion(TableEntity mail) => mail.RowKey.StartsWith("m|promoted|", StringComparison.Ordinal);

    private static bool IsKeyOf(TableEntity row, DateTimeOffset at) =>
        row.PartitionKey == at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
        && row.RowKey.StartsWith(at.UtcDateTime.ToString("HHmm", CultureInfo.InvariantCulture) + "|", StringComparison.Ordinal);
}
