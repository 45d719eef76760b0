using System.Globalization;
using Academy.Dev.Host;

namespace Academy.Dev.Panel;

/// <summary>The form that moves the clock.</summary>
internal static class ClockForm
{
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private static readonly Dictionary<string, TimeSpan> Steps = new()
    {
        ["hour"] = TimeSpan.FromHours(1),
        ["day"] = TimeSpan.FromDays(1),
        ["week"] = TimeSpan.FromDays(7),
    };

    /// <summary>Moves the clock and says what came of it.</summary>
    public static string Apply(ClockFile clock, IFormCollection form)
    {
        var by = form["by"].ToString();
        if (Steps.TryGetValue(by, out var step))
        {
            clock.MoveBy(step);
        }
        else if (by == "now")
        {
            clock.BackToNow();
        }
        else if (DateTime.TryParse(form["to"], CultureInfo.InvariantCulture, out var local) && !Amsterdam.IsInvalidTime(local))
        {
            clock.MoveTo(new DateTimeOffset(local, Amsterdam.GetUtcOffset(local)));
        }
        else
        {
            return "That is not a date and time.";
        }

        return $"The clock stands at {Text(clock.GetUtcNow())}.";
    }

    public static string Text(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Amsterdam).ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
