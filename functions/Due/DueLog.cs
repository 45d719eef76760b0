namespace Academy.Functions.Due;

internal static partial class DueLog
{
    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "Swept: {Done} items done, {Left} left for a later sweep")]
    public static partial void Swept(this ILogger log, int done, int left);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "A due item of kind {Kind} failed at attempt {Attempt}; it is tried again when its lease ends")]
    public static partial void ItemFailed(this ILogger log, DueKind kind, int attempt, Exception fault);
}
