using System.Net.Mail;

namespace Academy.Functions.Mail.Transport;

/// <summary>Finds what must never reach a mail server: a value that would become another header, or a second reader.</summary>
internal static class MailFault
{
    // What a mail has already, and what would change its readers or its shape.
    private static readonly string[] OwnHeaders =
    [
        "From", "Sender", "To", "Cc", "Bcc", "Resent-To", "Resent-Cc", "Resent-Bcc", "Subject", "Date", "Message-ID",
        "MIME-Version", "Return-Path", "Received",
    ];

    /// <summary>The reason code, or null when the mail may go.</summary>
    public static string? Of(OutgoingMail mail)
    {
        string[] values = [mail.From, mail.FromName, mail.To, mail.Subject, mail.MessageId, .. mail.Headers.Values];
        return values switch
        {
            _ when values.Any(BreaksLine) => "header-line-break",
            _ when !IsAddress(mail.From) => "sender-address",
            _ when !IsAddress(mail.To) => "reader-address",
            _ when !IsMessageId(mail.MessageId) => "message-id",
            _ when !mail.Headers.Keys.All(IsFreeHeader) => "header-name",
            _ => null,
        };
    }

    // CR, LF and NUL, and what some server or reader may take for them: NEL, the other controls, and Unicode's own two.
    private static bool BreaksLine(string value) => value.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029');

    // One plain address: no name, no comment, no list. Letters outside ASCII before the @ need an extension that few servers have.
    private static bool IsAddress(string value) =>
        MailAddress.TryCreate(value, out var address)
        && address.Address == value
        && value.Length <= 254
        && address.User.All(character => char.IsAscii(character) && character is not ('"' or ' ' or ',' or ';' or '<' or '>'));

    private static bool IsMessageId(string value) =>
        value is ['<', .. var id, '>']
        && id.Split('@') is [{ Length: > 0 }, { Length: > 0 }]
        && id.All(character => character is > ' ' and < (char)127 and not ('<' or '>'));

    private static bool IsFreeHeader(string name) =>
        name.Length > 0
        && name.All(character => character is > ' ' and < (char)127 and not ':')
        && !OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
        && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
}
