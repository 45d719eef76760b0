using NCrontab;

namespace Academy.Dev.Host;

/// <summary>An NCRONTAB expression of six fields (seconds first) or five, read in UTC.</summary>
internal sealed record TimerSchedule
{
    private readonly CrontabSchedule _crontab;

    private TimerSchedule(string text, CrontabSchedule crontab)
    {
        Text = text;
        _crontab = crontab;
    }

    public string Text { get; }

    public static TimerSchedule Parse(string text)
    {
        var seconds = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6;
        var crontab = CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = seconds });
        return crontab is null ? throw new FormatException($"\"{text}\" is not an NCRONTAB expression.") : new TimerSchedule(text, crontab);
    }

    /// <summary>The first occurrence after, never at, the given moment.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment) => new(_crontab.GetNextOccurrence(moment.UtcDateTime), TimeSpan.Zero);
}
