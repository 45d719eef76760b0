using Academy.Functions.Storage;

namespace Academy.Functions.Mail;

/// <summary>The queue mails: keys of mails that are owed, nothing else. A message that is lost is put back by the sweep.</summary>
internal sealed class MailQueue(QueueServiceClient queues)
{
    private const int Behind = 200;

    private readonly QueueClient _queue = queues.GetQueueClient("mails");

    public Task CreateAsync(CancellationToken cancellationToken) => _queue.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Whether more is waiting than a sweep should add to: what is queued goes out first.</summary>
    public async Task<bool> IsBehindAsync(CancellationToken cancellationToken) =>
        (await _queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount > Behind;

    public Task SendAsync(MailKey key, CancellationToken cancellationToken) => SendAsync(key, TimeSpan.Zero, cancellationToken);

    public Task SendAsync(MailKey key, TimeSpan delay, CancellationToken cancellationToken) =>
        _queue.SendMessageAsync(key.ToMessage(), delay, TimeSpan.FromDays(7), cancellationToken);
}
