namespace Academy.Functions.Runs;

internal static partial class RunLog
{
    [LoggerMessage(EventId = 40, Level = LogLevel.Information, Message = "The content changed: {Runs} runs applied")]
    public static partial void Synced(this ILogger log, int runs);
}
