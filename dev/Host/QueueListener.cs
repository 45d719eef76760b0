using Academy.Functions.Storage;
using Azure;

namespace Academy.Dev.Host;

/// <summary>Takes messages from one queue as the queue extension does (QueueListener.cs) and hands each to the function.</summary>
internal sealed class QueueListener(QueueFunction function, QueueSettings settings, QueueServiceClient queues, Invoker invoker, Handler handler, TimeProvider clock, Action<string> log)
{
    private const int NotFound = 404;
    // While a message is worked on nobody else sees it; when the host dies it comes back after this.
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(10);
    // The real host backs off to maxPollingInterval; on one machine a short look costs nothing.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly QueueClient _queue = queues.GetQueueClient(function.Queue);
    private readonly MessageEnd _end = new(function, settings, queues, log);

    public string Name => function.Name;

    /// <summary>Runs until asked to stop, then waits for the messages in hand.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var inHand = new List<Task>();
        while (!stopping.IsCancellationRequested)
        {
            inHand.RemoveAll(task => task.IsCompleted);
            var messages = inHand.Count <= settings.NewBatchThreshold ? await TakeAsync(stopping) : [];
            inHand.AddRange(messages.Select(message => WorkAsync(message)));
            await Task.WhenAny([Task.Delay(Pause, stopping), .. inHand]);
        }

        await Task.WhenAll(inHand);
    }

    private async Task<IReadOnlyList<QueueMessage>> TakeAsync(CancellationToken stopping)
    {
        if (handler.State != HandlerState.Ready)
        {
            return [];
        }

        try
        {
            return (await _queue.ReceiveMessagesAsync(settings.BatchSize, Hidden, stopping)).Value;
        }
        catch (RequestFailedException error) when (error.Status == NotFound)
        {
            // The trigger does not make its queue: nothing to do until somebody does.
            return [];
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            log($"{function.Name}: the queue {function.Queue} cannot be read ({error.Message})");
            return [];
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return [];
        }
    }

    private async Task WorkAsync(QueueMessage message)
    {
        try
        {
            // One that came back more often than allowed (the host died on it) is not tried again.
            var outcome = message.DequeueCount > settings.MaxDequeueCount
                ? InvocationOutcome.Failed("taken more often than maxDequeueCount")
                : await invoker.InvokeAsync(function, Invocation.OfMessage(function, message, clock.GetUtcNow()), CancellationToken.None);
            await _end.ApplyAsync(message, outcome);
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            log($"{function.Name}: the end of a message could not be written ({error.Message}); it comes back later");
        }
    }
}
