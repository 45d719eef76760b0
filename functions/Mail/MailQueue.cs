using Academy.Functions.Storage;

namespace Academy.Functions.Mail;

/// <summary>The queue mails: keys of mails that are owed, nothing else. A message that is lost is put back by the sweep.</summary>
internal sealed class MailQueue(QueueServiceClient queues)
{
    private readonly QueueClient _queue = queues.GetQueueClient("mails");

    public Task CreateAsync(CancellationToken cancellationToken) => _queue.CreateIfNotExistsAsync(cancellationToken);

    public Task SendAsync(MailKey key, CancellationToken cancellationToken) => SendAsync(key, TimeSpan.Zero, cancellationToken);

    public Task SendAsync(MailKey key, TimeSpan delay, CancellationToken cancellationToken) =>
        _queue.SendMessageAsync(key.ToMessage(), delay, TimeSpan.FromDays(7), cancellationToken);
}
