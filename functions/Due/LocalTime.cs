using System.Xml;

namespace Academy.Functions.Due;

/// <summary>Moments on the calendar of the Netherlands: a period of days, weeks or months keeps the time on the clock across summer time.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeOffset Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>A time of day that no change of the clock skips.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly clock)
    {
        var local = day.ToDateTime(clock);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    /// <summary>Adds an ISO 8601 period. A time that the clock skips moves on by the hour that is skipped.</summary>
    public static DateTimeOffset Add(DateTimeOffset moment, string period)
    {
        var clock = DateTime.SpecifyKind(Of(moment).DateTime, DateTimeKind.Unspecified);
        var moved = Add(clock, period);
        return Zone.IsInvalidTime(moved)
            ? new DateTimeOffset(moved + TimeSpan.FromHours(1), Zone.GetUtcOffset(moved + TimeSpan.FromHours(1)))
            : new DateTimeOffset(moved, Zone.GetUtcOffset(moved));
    }

    private static DateTime Add(DateTime clock, string period) => period[^1] switch
    {
        // XmlConvert knows no weeks and makes months 30 days; the calendar does better.
        'W' when int.TryParse(period.AsSpan(1, period.Length - 2), out var weeks) => clock.AddDays(7 * weeks),
        'M' when !period.Contains('T', StringComparison.Ordinal) && int.TryParse(period.AsSpan(1, period.Length - 2), out var months) => clock.AddMonths(months),
        'Y' when int.TryParse(period.AsSpan(1, period.Length - 2), out var years) => clock.AddYears(years),
        _ => clock + XmlConvert.ToTimeSpan(period),
    };
}
