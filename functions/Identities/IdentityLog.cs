namespace Academy.Functions.Identities;

internal static partial class IdentityLog
{
    [LoggerMessage(EventId = 10, Level = LogLevel.Error, Message = "A sign-in without a body or user id: no roles given")]
    public static partial void EmptySignIn(this ILogger log);

    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "A sign-in at edition {Edition} from a tenant that may not sign in there: no roles given")]
    public static partial void UnknownTenant(this ILogger log, string edition);

    [LoggerMessage(EventId = 12, Level = LogLevel.Error, Message = "A sign-in at edition {Edition} asked for the user id of another person: no roles given")]
    public static partial void UserOfAnotherPerson(this ILogger log, string edition);

    [LoggerMessage(EventId = 13, Level = LogLevel.Warning, Message = "A sign-in at edition {Edition} of a person that was switched off: no roles given")]
    public static partial void SwitchedOff(this ILogger log, string edition);

    [LoggerMessage(EventId = 14, Level = LogLevel.Warning, Message = "{Route} refused to person {Person}: no role for it")]
    public static partial void Refused(this ILogger log, string route, string person);
}
