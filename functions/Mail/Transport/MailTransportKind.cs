namespace Academy.Functions.Mail.Transport;

/// <summary>The two ways in which mail leaves.</summary>
internal enum MailTransportKind
{
    Smtp,
    Acs,
}
