namespace Academy.Site.Catalogue;

/// <summary>Turns a time on a Dutch clock, as the content writes it, into a moment.</summary>
public static class DutchTime
{
    // Windows without ICU knows the zone by its own name only.
    private static readonly TimeZoneInfo Amsterdam =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone)
            ? zone
            : TimeZoneInfo.FindSystemTimeZoneById("W. Europe Standard Time");

    /// <summary>Gives the moment, or null for a time that the clock skips in the last night of March.</summary>
    public static DateTimeOffset? At(DateTime local)
    {
        if (Amsterdam.IsInvalidTime(local))
        {
            return null;
        }

        // In the last night of October an hour comes twice: the first one is meant, still summer time.
        var offset = Amsterdam.IsAmbiguousTime(local)
            ? Amsterdam.GetAmbiguousTimeOffsets(local).Max()
            : Amsterdam.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>Gives the first moment of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Amsterdam.GetUtcOffset(midnight));
    }

    /// <summary>Gives the date on the Dutch calendar at a moment.</summary>
    public static DateOnly DateAt(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);
}
