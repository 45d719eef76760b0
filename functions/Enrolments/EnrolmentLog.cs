namespace Academy.Functions.Enrolments;

internal static partial class EnrolmentLog
{
    [LoggerMessage(EventId = 30, Level = LogLevel.Warning, Message = "Run {Run}: the change is stored, its mail and copy are left to the sweep")]
    public static partial void LeftToTheSweep(this ILogger log, string run);
}
