using Academy.Functions.Web;

namespace Academy.Functions.Mail;

/// <summary>
/// POST /MailPoison (queue mails-poison): a message that failed eight times. A mail that was tried as often is marked as
/// failed, so that it reaches an end that can be seen; the log carries the alarm.
/// </summary>
internal sealed class MailPoison(Outbox outbox, TimeProvider time, ILogger<MailPoison> log)
{
    /// <summary>maxDequeueCount in host.json.</summary>
    private const int FewestAttempts = 8;

    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("MailPoison", (call, cancellationToken) => host.ServiceProvider.GetRequiredService<MailPoison>().RunAsync(call.Message(), cancellationToken));

    public async Task RunAsync(string message, CancellationToken cancellationToken)
    {
        if (MailKey.Parse(message) is not { } key)
        {
            log.PoisonWithoutKey(message.Length);
            return;
        }

        if (await outbox.FindAsync(key, cancellationToken) is not { IsFinal: false } owed)
        {
            return;
        }

        if (owed.Attempts >= FewestAttempts)
        {
            await outbox.TryUpdateAsync(owed.End(MailState.Failed, "poison", time.GetUtcNow()), cancellationToken);
        }

        // With fewer attempts it was storage that was away, not the mail that failed: the row waits and the sweep puts it back.
        log.MailPoisoned(key.Kind, owed.Attempts);
    }
}
