using System.Globalization;
using System.Xml;

namespace Academy.Functions.Catalogue;

/// <summary>Time for learning, as people say it: 6 uur, 1 uur en 30 minuten.</summary>
internal static class StudyTime
{
    /// <summary>The length of a unit; ISO 8601 with hours and minutes, as the content has it.</summary>
    public static TimeSpan Of(string duration) => duration[^1] == 'W'
        ? TimeSpan.FromDays(7 * int.Parse(duration.AsSpan(1, duration.Length - 2), CultureInfo.InvariantCulture))
        : XmlConvert.ToTimeSpan(duration);

    /// <summary>Empty for no time at all.</summary>
    public static string InDutch(TimeSpan time)
    {
        var (hours, minutes) = ((int)time.TotalHours, time.Minutes);
        var ofMinutes = minutes == 1 ? "1 minuut" : $"{minutes} minuten";
        return (hours, minutes) switch
        {
            (0, 0) => "",
            (0, _) => ofMinutes,
            (_, 0) => $"{hours} uur",
            _ => $"{hours} uur en {ofMinutes}",
        };
    }
}
