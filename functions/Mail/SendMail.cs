using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Mail.Transport;
using Academy.Functions.Storage;
using Academy.Functions.Web;

namespace Academy.Functions.Mail;

/// <summary>
/// POST /SendMail (queue mails): sends one mail that is owed, once. The row is claimed by its ETag before the mail leaves,
/// and its operation id is made from its key: a send whose outcome is unknown is asked after, or repeated under the same id.
/// A mail server that is away costs no attempt of the queue: the mail is put back for later.
/// </summary>
internal sealed partial class SendMail(
    Outbox outbox, StillWanted wanted, MailQueue queue, Letter letter, IMailTransport transport, TimeProvider time, ILogger<SendMail> log)
{
    /// <summary>Longer than a mail server takes to answer; the time-outs of the transports are shorter.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>What a claim has to last for when the mail goes to the server.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("SendMail", (call, cancellationToken) => host.ServiceProvider.GetRequiredService<SendMail>().RunAsync(call.Message(), cancellationToken));

    public async Task RunAsync(string message, CancellationToken cancellationToken)
    {
        var key = MailKey.Parse(message) ?? throw new InvalidDataException("a message that is not the key of a mail");
        if (await outbox.FindAsync(key, cancellationToken) is not { IsFinal: false } owed)
        {
            return;
        }

        var now = time.GetUtcNow();
        if (owed.State == MailState.Sending && owed.LeaseEnds > now)
        {
            // Somebody is sending it. When they die, their lease ends and this message comes back.
            await queue.SendAsync(key, Lease, cancellationToken);
            return;
        }

        var claim = owed with { State = MailState.Sending, LeaseEnds = now + Lease, Attempts = owed.Attempts + 1 };
        if (await outbox.TryUpdateAsync(claim, cancellationToken) is { } claimed)
        {
            // Any earlier try may have reached the server, also one whose answer did not reach us.
            await TrySendAsync(claimed, mayHaveBeenSent: owed.Attempts > 0, cancellationToken);
        }
    }

    /// <summary>A fault of ours gives the claim back, so that the host's next try is a real one and counts towards poison.</summary>
    private async Task TrySendAsync(OwedMail claimed, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(claimed, mayHaveBeenSent, cancellationToken);
        }
        catch (Exception fault) when (!StorageOutage.IsCauseOf(fault))
        {
            await outbox.TryUpdateAsync(claimed with { State = MailState.Pending, LeaseEnds = null }, cancellationToken);
            throw;
        }
    }

    private async Task SendAsync(OwedMail owed, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        var (reason, profile, agenda) = await wanted.LookAsync(owed, cancellationToken);
        if (reason is not null)
        {
            await EndAsync(owed, MailState.Skipped, reason, cancellationToken);
            return;
        }

        if (!letter.CanWrite(owed.Key))
        {
            // Asked by a process whose content is newer than ours.
            await PutBackAsync(owed, WaitAfter(owed.Attempts), cancellationToken);
            return;
        }

        try
        {
            var mail = await letter.WriteAsync(owed with { Agenda = agenda }, profile!, cancellationToken) with { MayHaveBeenSent = mayHaveBeenSent };
            if (await KeepAsync(owed, cancellationToken) is not { } kept)
            {
                return;
            }

            owed = kept;
            var outcome = await transport.SendAsync(mail, OperationIdOf(owed.Key), cancellationToken);
            await (outcome switch
            {
                MailOutcome.Throttled throttled => PutBackAsync(owed, throttled.RetryAfter, cancellationToken),
                MailOutcome.Rejected rejected => EndAsync(owed, MailState.Failed, rejected.Reason, cancellationToken),
                _ => EndAsync(owed, MailState.Sent, null, cancellationToken),
            });
        }
        catch (MailOutageException outage)
        {
            log.MailServerAway(owed.Key.Kind, owed.Attempts, outage.GetType().Name);
            await PutBackAsync(owed, WaitAfter(owed.Attempts), cancellationToken);
        }
    }

    /// <summary>
    /// The claim, made longer when storage was so slow that it would end while the mail server answers. Null: it did end, and
    /// somebody else has the mail.
    /// </summary>
    private async Task<OwedMail?> KeepAsync(OwedMail owed, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return owed.LeaseEnds > now + LongestSend ? owed : await outbox.TryUpdateAsync(owed with { LeaseEnds = now + Lease }, cancellationToken);
    }

    private async Task PutBackAsync(OwedMail owed, TimeSpan wait, CancellationToken cancellationToken)
    {
        await outbox.TryUpdateAsync(owed with { State = MailState.Pending, LeaseEnds = null, Queued = time.GetUtcNow() + wait }, cancellationToken);
        await queue.SendAsync(owed.Key, wait, cancellationToken);
    }

    private async Task EndAsync(OwedMail owed, MailState state, string? reason, CancellationToken cancellationToken)
    {
        await outbox.TryUpdateAsync(owed.End(state, reason, time.GetUtcNow()), cancellationToken);
        log.MailEnded(owed.Key.Kind, state, reason ?? "-");
    }

    private static TimeSpan WaitAfter(int attempts)
    {
        var wait = TimeSpan.FromSeconds(30 * Math.Pow(2, Math.Min(attempts - 1, 10)));
        return wait < LongestWait ? wait : LongestWait;
    }

    /// <summary>A UUID of version 8 (RFC 9562) from the mail's key: the same mail always has the same operation id.</summary>
    internal static Guid OperationIdOf(MailKey key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("mail/1\n" + key.ToMessage()));
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        LeaveOperationUnguarded(bytes);
        return new Guid(bytes.AsSpan(0, 16), bigEndian: true);
    }

    /// <summary>The development build can give every try another id, to show that a test notices.</summary>
    static partial void LeaveOperationUnguarded(byte[] bytes);
}
