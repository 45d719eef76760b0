namespace Academy.Functions.Mail.Transport;

/// <summary>Hands one mail to a mail server; what it says comes back as a value, a server that is away as a MailOutageException.</summary>
internal interface IMailTransport
{
    /// <summary>The operation is the same at every try of the same mail, so that a server that knows it sends it once.</summary>
    Task<MailOutcome> SendAsync(OutgoingMail mail, Guid operationId, CancellationToken cancellationToken);
}
