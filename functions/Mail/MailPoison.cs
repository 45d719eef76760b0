using Academy.Functions.Web;

namespace Academy.Functions.Mail;

/// <summary>
/// POST /MailPoison (queue mails-poison): a message that failed eight times. Its mail is marked as failed, so that every
/// mail reaches an end that can be seen; the log carries the alarm.
/// </summary>
internal sealed class MailPoison(Outbox outbox, ILogger<MailPoison> log)
{
    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("MailPoison", (call, cancellationToken) => host.ServiceProvider.GetRequiredService<MailPoison>().RunAsync(call.Message(), cancellationToken));

    public async Task RunAsync(string message, CancellationToken cancellationToken)
    {
        if (MailKey.Parse(message) is not { } key)
        {
            log.PoisonWithoutKey(message.Length);
            return;
        }

        if (await outbox.FindAsync(key, cancellationToken) is { IsFinal: false } owed)
        {
            await outbox.TryUpdateAsync(owed with { State = MailState.Failed, LeaseEnds = null, Reason = "poison" }, cancellationToken);
        }

        log.MailPoisoned(key.Kind);
    }
}
