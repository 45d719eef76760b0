using Academy.Functions.Storage;

namespace Academy.Dev.Host;

/// <summary>What becomes of a message after its function ran (QueueProcessor.CompleteProcessingMessageAsync).</summary>
internal sealed class MessageEnd(QueueFunction function, QueueSettings settings, QueueServiceClient queues, Action<string> log)
{
    private static readonly TimeSpan Never = TimeSpan.FromSeconds(-1);

    private readonly QueueClient _queue = queues.GetQueueClient(function.Queue);

    public async Task ApplyAsync(QueueMessage message, InvocationOutcome outcome)
    {
        if (outcome.Succeeded)
        {
            await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        }
        else if (function.PoisonQueue is not { } poison)
        {
            // A poison queue has no poison queue: the message stays hidden, so that it does not spin.
            log($"{function.Name}: message {message.MessageId} stays hidden");
        }
        else if (message.DequeueCount >= settings.MaxDequeueCount)
        {
            await PoisonAsync(message, poison);
        }
        else
        {
            await _queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: settings.VisibilityTimeout);
        }
    }

    private async Task PoisonAsync(QueueMessage message, string poison)
    {
        var queue = queues.GetQueueClient(poison);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(message.MessageText, timeToLive: Never);
        await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        log($"{function.Name}: message {message.MessageId} moved to {poison}");
    }
}
