using Azure.Core;

namespace Academy.Functions.Mail.Transport;

/// <summary>Sends through Azure Communication Services, which knows a mail by its operation and can be asked about it.</summary>
internal sealed class AcsTransport(Uri endpoint, TokenCredential credential, AcsClientOptions? options = null) : IMailTransport
{
    private readonly AcsRequests _requests = new(endpoint, credential, options ?? new AcsClientOptions());

    public async Task<MailOutcome> SendAsync(OutgoingMail mail, Guid operationId, CancellationToken cancellationToken)
    {
        if (MailFault.Of(mail) is { } fault)
        {
            return new MailOutcome.Rejected(fault);
        }

        if (mail.MayHaveBeenSent && await AskAsync(operationId, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        using var response = await _requests.PostAsync(AcsMail.Write(mail), operationId, cancellationToken);
        return response.Status switch
        {
            202 => new MailOutcome.Sent(),
            429 => new MailOutcome.Throttled(AcsAnswer.RetryAfter(response)),
            // The service says 400 to a Message-ID that it has seen and has no documented code for it, so ask.
            400 or 409 => await AskAsync(operationId, cancellationToken) ?? AcsAnswer.Refusal(response),
            413 or 415 or 422 => AcsAnswer.Refusal(response),
            // 401, 403, 404: the resource, the role or the domain is not set up. 408 and 5xx: away.
            var status => throw new MailOutageException($"Communication Services is away or does not accept us (status {status})."),
        };
    }

    // Null: the service never heard of it.
    private async Task<MailOutcome?> AskAsync(Guid operationId, CancellationToken cancellationToken)
    {
        using var response = await _requests.GetOperationAsync(operationId, cancellationToken);
        return response.Status switch
        {
            200 => AcsAnswer.OfOperation(response),
            404 => null,
            429 => new MailOutcome.Throttled(AcsAnswer.RetryAfter(response)),
            var status => throw new MailOutageException($"Communication Services does not say whether it has the mail (status {status})."),
        };
    }
}
