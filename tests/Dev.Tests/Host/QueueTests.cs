using Academy.Functions.Storage;

namespace Academy.Dev.Tests.Host;

/// <summary>
/// The life of a queue message. Sources: azure-sdk-for-net sdk/storage/Microsoft.Azure.WebJobs.Extensions.Storage.Queues/src/QueueProcessor.cs
/// (CompleteProcessingMessageAsync) and https://learn.microsoft.com/azure/azure-functions/functions-bindings-storage-queue
/// </summary>
public sealed class QueueTests(StorageFixture storage)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Connection => storage.Azurite.ConnectionString;

    /// <summary>"result.Succeeded: DeleteMessageAsync".</summary>
    [Fact]
    public async Task A_message_that_went_well_is_removed()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection));
        var queue = await app.OpenQueueAsync(Connection);

        await queue.SendMessageAsync("ok", cancellationToken: Cancellation);

        await app.SeenAsync(1);
        await CountIsAsync(queue, 0);
        Assert.Single(await app.SeenAsync());
    }

    /// <summary>"message.DequeueCount >= MaxDequeueCount: HandlePoisonMessageAsync", else the same message again after visibilityTimeout (here 0, the default).</summary>
    [Fact]
    public async Task A_message_that_keeps_failing_is_tried_again_and_then_moved_to_the_poison_queue()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection));
        var queue = await app.OpenQueueAsync(Connection);

        await queue.SendMessageAsync("fail", cancellationToken: Cancellation);

        var seen = await app.SeenAsync(4);
        Assert.Equal(["/Work", "/Work", "/Work", "/WorkPoison"], seen.Select(payload => (string?)payload!["path"]));
        Assert.Equal(["1", "2", "3"], seen.Take(3).Select(payload => (string?)payload!["Metadata"]!["DequeueCount"]));
        await CountIsAsync(queue, 0);
    }

    /// <summary>visibilityTimeout: "the time interval between retries when processing of a message fails" (host.json settings of the queue trigger).</summary>
    [Fact]
    public async Task A_failed_message_waits_for_the_visibility_timeout()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection) { VisibilityTimeout = TimeSpan.FromMinutes(1) });
        var queue = await app.OpenQueueAsync(Connection);

        await queue.SendMessageAsync("fail", cancellationToken: Cancellation);
        await app.SeenAsync(1);
        await queue.SendMessageAsync("ok", cancellationToken: Cancellation);
        await app.SeenAsync(2);

        await CountIsAsync(queue, 1);
        Assert.Empty((await queue.PeekMessagesAsync(32, Cancellation)).Value);
        Assert.Equal(2, (await app.SeenAsync()).Count);
    }

    /// <summary>"For queues without a corresponding poison queue, leave the message invisible when processing fails to prevent a fast infinite loop."</summary>
    [Fact]
    public async Task A_message_that_fails_in_a_poison_queue_stays_there_out_of_sight()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection));
        var poison = await app.OpenQueueAsync(Connection, "-poison");

        await poison.SendMessageAsync("fail", cancellationToken: Cancellation);
        await app.SeenAsync(1);

        await Eventually.BeAsync(() => Task.FromResult(app.Log.Count(line => line.Contains("stays hidden", StringComparison.Ordinal))), count => count == 1);
        Assert.Equal(1, (await poison.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
        Assert.Empty((await poison.PeekMessagesAsync(32, Cancellation)).Value);
    }

    /// <summary>While a function works on a message nobody else sees it; the host asks for ten minutes (QueueListener, visibilityTimeout of ReceiveMessages).</summary>
    [Fact]
    public async Task A_message_in_hand_is_out_of_sight()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection) { FunctionTimeout = TimeSpan.FromSeconds(2) });
        var queue = await app.OpenQueueAsync(Connection);

        await queue.SendMessageAsync("slow", cancellationToken: Cancellation);
        await app.SeenAsync(1);

        Assert.Equal(1, (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
        Assert.Empty((await queue.PeekMessagesAsync(32, Cancellation)).Value);
    }

    /// <summary>batchSize and newBatchThreshold: "the maximum number of concurrent messages … is batchSize plus newBatchThreshold".</summary>
    [Fact]
    public async Task No_more_messages_are_in_hand_than_batch_size_and_threshold_allow()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection) { FunctionTimeout = TimeSpan.FromSeconds(4) });
        var queue = await app.OpenQueueAsync(Connection);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => queue.SendMessageAsync("slow", cancellationToken: Cancellation)));

        await app.SeenAsync(4);
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);

        Assert.InRange((await app.SeenAsync()).Count, 4, 6);
    }

    /// <summary>AzureWebJobs.&lt;Function&gt;.Disabled turns a trigger off (https://learn.microsoft.com/azure/azure-functions/disable-functions).</summary>
    [Fact]
    public async Task A_disabled_function_takes_no_messages()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(Connection)
        {
            Settings = new Dictionary<string, string> { ["AzureWebJobs.Work.Disabled"] = "true" },
        });
        var work = await app.OpenQueueAsync(Connection);
        var poison = await app.OpenQueueAsync(Connection, "-poison");
        await work.SendMessageAsync("ok", cancellationToken: Cancellation);
        await poison.SendMessageAsync("ok", cancellationToken: Cancellation);

        var seen = await app.SeenAsync(1);

        Assert.Equal("/WorkPoison", (string?)seen[0]!["path"]);
        Assert.Equal(1, (await work.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount);
    }

    private static async Task CountIsAsync(QueueClient queue, int expected) =>
        await Eventually.BeAsync(async () => (await queue.GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount, count => count == expected);
}
