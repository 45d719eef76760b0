using System.Net;
using System.Net.Mail;
using System.Net.Sockets;

namespace Academy.Functions.Mail.Transport;

/// <summary>Sends through an SMTP server, which cannot be asked whether it has a mail: a lost answer may become a second copy.</summary>
internal sealed class SmtpTransport(SmtpOptions options) : IMailTransport
{
    // Long enough for a greylist, which refuses the first try of a new sender.
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5);

    public async Task<MailOutcome> SendAsync(OutgoingMail mail, Guid operationId, CancellationToken cancellationToken)
    {
        if (MailFault.Of(mail) is { } fault)
        {
            return new MailOutcome.Rejected(fault);
        }

        using var message = SmtpMessage.Of(mail);
        using var client = Client();
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bounded.CancelAfter(options.TimeOut);
        try
        {
            await client.SendMailAsync(message, bounded.Token);
            return new MailOutcome.Sent();
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailOutageException($"The SMTP server did not answer within {options.TimeOut}.", late);
        }
        catch (SmtpException refusal)
        {
            return OutcomeOf(refusal, refusal is SmtpFailedRecipientException || SmtpMessage.WasRead(message));
        }
        catch (Exception broken) when (broken is IOException or SocketException)
        {
            throw new MailOutageException("The conversation with the SMTP server broke off.", broken);
        }
    }

    // The client does not listen to a cancellation everywhere, so it has the time-out as well.
    private SmtpClient Client() => new(options.Host, options.Port)
    {
        EnableSsl = options.Tls,
        Timeout = (int)options.TimeOut.TotalMilliseconds,
        UseDefaultCredentials = false,
        Credentials = options.UserName is null ? null : new NetworkCredential(options.UserName, options.Password),
    };

    // The words of the server may hold an address, so only its code goes on.
    private static MailOutcome OutcomeOf(SmtpException refusal, bool isAboutThisMail) => (int)refusal.StatusCode switch
    {
        // Busy with this mailbox or this mail; 421 closes the whole service.
        450 or 451 or 452 => new MailOutcome.Throttled(Later),
        // No such reader, too large, content refused. The same code before that is said to us and not to the mail.
        >= 550 and <= 556 and var code when isAboutThisMail => new MailOutcome.Rejected($"smtp-{code}"),
        // Away, not signed in, or not understood: our set-up, and no mail may be lost over it.
        var code => throw new MailOutageException($"The SMTP server is away or does not accept us (code {code}).", refusal.InnerException),
    };
}
