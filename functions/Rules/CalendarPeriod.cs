using System.Globalization;

namespace Academy.Functions.Rules;

/// <summary>A period of days, weeks, months and years, added to days: there is no clock in it, so summer time cannot touch it.</summary>
internal readonly record struct CalendarPeriod(int Months, int Days)
{
    /// <summary>Reads ISO 8601 as the build writes it: P14D, P6W, P1Y6M.</summary>
    public static CalendarPeriod Of(string period)
    {
        var (months, days, from) = (0, 0, 1);
        for (var at = 1; at < period.Length; at++)
        {
            if (char.IsAsciiDigit(period[at]))
            {
                continue;
            }

            var number = int.Parse(period.AsSpan(from, at - from), CultureInfo.InvariantCulture);
            from = at + 1;
            (months, days) = period[at] switch
            {
                'Y' => (months + (12 * number), days),
                'M' => (months + number, days),
                'W' => (months, days + (7 * number)),
                _ => (months, days + number),
            };
        }

        return new CalendarPeriod(months, days);
    }

    /// <summary>A month after 31 January is the last day of February; a year after 29 February is 28 February.</summary>
    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);

    public DateOnly Before(DateOnly day) => day.AddDays(-Days).AddMonths(-Months);
}
