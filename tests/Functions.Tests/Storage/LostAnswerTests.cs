using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

/// <summary>The account did it and the answer got lost: the second try meets the work of the first.</summary>
public sealed class LostAnswerTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(StorageFault.ResetAfter)]
    [InlineData(StorageFault.ErrorAfter)]
    internal async Task An_add_whose_answer_was_lost_is_409_although_the_row_is_ours(StorageFault fault)
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        proxy.Plan.Next(fault);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["Mine"] = 1 }, Token));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
        Assert.Equal(1, (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value.GetInt32("Mine"));
    }

    [Theory]
    [InlineData(StorageFault.ResetAfter)]
    [InlineData(StorageFault.ErrorAfter)]
    internal async Task An_update_whose_answer_was_lost_is_412_although_the_change_is_ours(StorageFault fault)
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        var added = await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, Token);
        proxy.Plan.Next(fault);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.UpdateEntityAsync(new TableEntity("p", "r") { ["Value"] = 2 }, added.Headers.ETag!.Value, cancellationToken: Token));

        Assert.Equal(412, failure.Status);
        Assert.Equal(2, (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value.GetInt32("Value"));
    }

    [Fact]
    public async Task A_transaction_whose_answer_was_lost_is_refused_although_it_was_done()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        proxy.Plan.Next(StorageFault.ResetAfter);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new("p", "a")), new(TableTransactionActionType.Add, new("p", "b"))], Token));

        Assert.Equal((409, 0), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.Equal(2, await table.QueryAsync(cancellationToken: Token).CountAsync(Token));
    }

    [Fact]
    public async Task Deleting_and_reading_and_upserting_again_make_no_difference()
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await proxy.TableAsync();
        proxy.Plan.Next(StorageFault.ResetAfter);
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["Value"] = 1 }, cancellationToken: Token);
        proxy.Plan.Next(StorageFault.ResetAfter);
        var row = (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value;
        proxy.Plan.Next(StorageFault.ResetAfter);
        var deleted = await table.DeleteEntityAsync("p", "r", row.ETag, Token);

        Assert.Equal(1, row.GetInt32("Value"));
        Assert.Equal(404, deleted.Status);
    }
}
