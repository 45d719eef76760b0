using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>Whether something has been kept long enough. Pure.</summary>
internal static class Terms
{
    /// <summary>The periods of a municipality; one that left the catalogue gets those of the shared academy.</summary>
    public static Retention Of(Operations operations, string? municipality) =>
        (operations.FindEdition(municipality ?? "") ?? operations.Editions.First(edition => edition.Shared)).Retention;

    public static bool AreOver(DateTimeOffset from, string period, DateTimeOffset now) => LocalTime.Add(from, period) <= now;

    /// <summary>Whether a row that tells itself from when it counts is past its term.</summary>
    public static bool AreOver(StoredRow kind, TableEntity row, Retention retention, DateTimeOffset now) =>
        PeriodOf(kind.Keep, retention) is { } period
        && kind.CountsFrom is { } property
        && MomentOf(row[property]) is { } from
        && AreOver(from, period, now);

    /// <summary>A moment, or a day as yyyy-MM-dd.</summary>
    private static DateTimeOffset? MomentOf(object? value) => value switch
    {
        DateTimeOffset moment => moment,
        string day when DateTimeOffset.TryParse(day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        _ => null,
    };

    private static string? PeriodOf(Keep keep, Retention retention) => keep switch
    {
        Keep.Progress => retention.Progress,
        Keep.Mails => retention.Mails,
        Keep.Logs => retention.Logs,
        _ => null,
    };
}
