namespace Academy.Functions.Web;

internal static partial class WebLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Storage did not answer ({Kind}); the request was answered with 503")]
    public static partial void StorageAway(this ILogger log, string kind);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "A request failed")]
    public static partial void Failed(this ILogger log, Exception fault);
}
