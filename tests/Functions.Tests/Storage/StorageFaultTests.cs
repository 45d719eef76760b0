using System.Diagnostics;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

/// <summary>What a caller sees when calls break on their way to a real storage account.</summary>
public sealed class StorageFaultTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StorageFault.ResetBefore)]
    [InlineData(StorageFault.Error)]
    [InlineData(StorageFault.Busy)]
    internal async Task A_call_that_never_arrived_is_made_again_and_the_caller_sees_nothing(StorageFault fault)
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        using var calls = new CountedCalls();
        proxy.Plan.Next(fault, fault, fault);

        var answer = await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        Assert.Equal(204, answer.Status);
        Assert.Equal(4, calls.Count);
        Assert.Equal("tables POST 204", calls.Calls[^1]);
    }

    [Theory]
    [InlineData(StorageFault.ResetBefore, 0)]
    [InlineData(StorageFault.Error, 500)]
    [InlineData(StorageFault.Busy, 503)]
    internal async Task An_account_that_stays_away_is_one_kind_of_failure_after_six_tries(StorageFault fault, int status)
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        proxy.Plan.AtRandom(1, 1, fault);
        using var calls = new CountedCalls();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("p", "r", cancellationToken: Token));

        Assert.Equal(status, failure.Status);
        Assert.True(StorageOutage.IsCauseOf(failure));
        Assert.Equal(6, calls.Count);
    }

    [Fact]
    public async Task Nobody_listening_is_the_same_failure()
    {
        var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        var queue = proxy.Queues.GetQueueClient("niemand");
        await proxy.DisposeAsync();

        var reading = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("p", "r", cancellationToken: Token));
        var sending = await Assert.ThrowsAsync<RequestFailedException>(() => queue.SendMessageAsync("bericht", cancellationToken: Token));

        Assert.True(StorageOutage.IsCauseOf(reading) && StorageOutage.IsCauseOf(sending));
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_asked_for_again()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync(networkTimeout: TimeSpan.FromMilliseconds(300));
        await table.AddEntityAsync(new TableEntity("p", "r"), Token);
        proxy.Delay = TimeSpan.FromSeconds(20);
        proxy.Plan.Next(StorageFault.Slow);

        var row = await table.GetEntityAsync("p", "r", cancellationToken: Token);

        Assert.Equal("r", row.Value.RowKey);
    }

    [Fact]
    public async Task An_account_that_is_always_too_late_is_an_outage()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync(networkTimeout: TimeSpan.FromMilliseconds(100));
        proxy.Delay = TimeSpan.FromSeconds(20);
        proxy.Plan.AtRandom(1, 1, StorageFault.Slow);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("p", "r", cancellationToken: Token));

        Assert.True(StorageOutage.IsCauseOf(failure));
    }

    [Fact]
    public async Task A_caller_who_stops_waiting_is_obeyed_at_once_and_is_no_outage()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        proxy.Delay = TimeSpan.FromSeconds(20);
        proxy.Plan.AtRandom(1, 1, StorageFault.Slow);
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.GetEntityIfExistsAsync("p", "r", cancellationToken: caller.Token));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_wrong_request_is_no_outage()
    {
        Assert.False(StorageOutage.IsCauseOf(new RequestFailedException(404, "weg")));
        Assert.False(StorageOutage.IsCauseOf(new RequestFailedException(412, "veranderd")));
        Assert.False(StorageOutage.IsCauseOf(new InvalidOperationException()));
        Assert.False(StorageOutage.IsCauseOf(new AggregateException(new IOException(), new InvalidOperationException())));
        Assert.True(StorageOutage.IsCauseOf(new AggregateException(new IOException(), new TaskCanceledException(), new RequestFailedException(0, "stil"))));
    }
}
