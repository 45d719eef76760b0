using Academy.Dev.Processes;
using Academy.Dev.Storage;
using Academy.Functions.Storage;

namespace Academy.Dev.Tests.Storage;

/// <summary>Azurite as a process of the stack.</summary>
public sealed class AzuriteTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A kill would lose what Azurite has acknowledged and not yet written; SIGTERM lets it write.</summary>
    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        using var data = new TemporaryFolder();
        await using (var first = await Azurite.StartAsync(new AzuriteOptions { DataFolder = data.Path }, Cancellation))
        {
            var queue = new QueueServiceClient(first.ConnectionString).GetQueueClient("keeps");
            await queue.CreateIfNotExistsAsync(Cancellation);
            await queue.SendMessageAsync("bewaar mij", cancellationToken: Cancellation);
        }

        await using var second = await Azurite.StartAsync(new AzuriteOptions { DataFolder = data.Path }, Cancellation);

        var messages = await new QueueServiceClient(second.ConnectionString).GetQueueClient("keeps").ReceiveMessagesAsync(1, cancellationToken: Cancellation);
        Assert.Equal("bewaar mij", messages.Value.Single().MessageText);
    }

    [Fact]
    public async Task It_is_gone_after_the_stop()
    {
        var azurite = await Azurite.StartAsync(new AzuriteOptions(), Cancellation);
        var pid = azurite.Pid;

        await azurite.DisposeAsync();

        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(pid));
        Assert.True(FreePort.IsFree(azurite.Tables.Port));
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        await using var first = await Azurite.StartAsync(new AzuriteOptions(), Cancellation);
        var ports = AzuritePorts.Free() with { Queue = first.Queues.Port };

        var error = await Assert.ThrowsAsync<PortTakenException>(() => Azurite.StartAsync(new AzuriteOptions { Ports = ports }, Cancellation));

        Assert.Equal(first.Queues.Port, error.Port);
        Assert.Contains($"Port {first.Queues.Port} (storage: queues)", error.Message, StringComparison.Ordinal);
    }
}
