using System.Globalization;

namespace Academy.Site.Catalogue;

/// <summary>The one place where a date or a time becomes Dutch words.</summary>
public static class DutchDates
{
    private static readonly string[] Days =
        ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ];

    /// <summary>"dinsdag 9 maart 2027, 9.30 tot 13.30 uur"; over midnight both days are said.</summary>
    public static string Span(DateTimeOffset start, DateTimeOffset end) =>
        DateOf(start) == DateOf(end)
            ? $"{LongDay(DateOf(start))}, {Time(start)} tot {Time(end)} uur"
            : $"{LongDay(DateOf(start))} {Time(start)} uur tot {LongDay(DateOf(end))} {Time(end)} uur";

    /// <summary>"dinsdag 9 maart 2027".</summary>
    public static string LongDay(DateOnly day) => $"{Days[(int)day.DayOfWeek]} {Day(day)}";

    /// <summary>"9 maart 2027".</summary>
    public static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>"9 maart".</summary>
    public static string DayAndMonth(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]}");

    /// <summary>"maart 2027".</summary>
    public static string Month(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    /// <summary>"9.30".</summary>
    public static string Time(DateTimeOffset time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour}.{time.Minute:00}");

    public static DateOnly DateOf(DateTimeOffset time) => DateOnly.FromDateTime(time.DateTime);
}
