namespace Academy.Functions.Mail;

internal static partial class MailLog
{
    [LoggerMessage(EventId = 50, Level = LogLevel.Information, Message = "A mail of kind {Kind} ended as {State} ({Reason})")]
    public static partial void MailEnded(this ILogger log, string kind, MailState state, string reason);

    [LoggerMessage(EventId = 51, Level = LogLevel.Warning, Message = "The mail server did not take a mail of kind {Kind} at attempt {Attempt} ({Fault}); it waits and goes later")]
    public static partial void MailServerAway(this ILogger log, string kind, int attempt, string fault);

    [LoggerMessage(EventId = 52, Level = LogLevel.Error, Message = "The message of a mail of kind {Kind} failed too often, after {Attempts} attempts of the mail itself")]
    public static partial void MailPoisoned(this ILogger log, string kind, int attempts);

    [LoggerMessage(EventId = 53, Level = LogLevel.Error, Message = "A poison message of {Length} characters is not the key of a mail")]
    public static partial void PoisonWithoutKey(this ILogger log, int length);
}
