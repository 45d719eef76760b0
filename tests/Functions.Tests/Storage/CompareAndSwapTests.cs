using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

/// <summary>The rule on which every seat hangs: read, change, write if nobody else did, and otherwise read again.</summary>
public sealed class CompareAndSwapTests(StorageEmulator storage)
{
    private const int Writers = 16;
    private const int Turns = 10;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_counter_that_many_raise_at_once_loses_no_turn()
    {
        var table = await WithCounterAsync(await storage.NewTableAsync());

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => RaiseAsync(table, guarded: true)));

        Assert.Equal(Writers * Turns, await CountAsync(table));
    }

    [Fact]
    public async Task Without_the_etag_the_same_test_sees_turns_lost()
    {
        var table = await WithCounterAsync(await storage.NewTableAsync());

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => RaiseAsync(table, guarded: false)));

        Assert.True(await CountAsync(table) < Writers * Turns);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_transaction_of_counter_and_receipt_stays_whole_when_a_fifth_of_the_calls_break(int seed)
    {
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, Token);
        var table = await WithCounterAsync(await proxy.TableAsync());
        proxy.Plan.AtRandom(seed, 0.2, Enum.GetValues<StorageFault>()[1..]);
        proxy.Delay = TimeSpan.FromMilliseconds(20);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => GiveReceiptsAsync(table, writer)));

        proxy.Plan.Mend();
        var receipts = await table.QueryAsync("PartitionKey eq 'p' and RowKey ge 'r|' and RowKey lt 'r}'", cancellationToken: Token).ToListAsync(Token);
        Assert.Equal(8 * 5, receipts.Count);
        Assert.Equal(8 * 5, await CountAsync(table));
        Assert.Equal(Enumerable.Range(1, 8 * 5), receipts.Select(row => row.GetInt32("Place") ?? 0).Order());
        Assert.True(proxy.Broken > 10, $"only {proxy.Broken} of {proxy.Requests} calls were broken");
    }

    private static async Task<TableClient> WithCounterAsync(TableClient table)
    {
        await table.UpsertEntityAsync(new TableEntity("p", "!") { ["Taken"] = 0 }, cancellationToken: Token);
        return table;
    }

    private static async Task<int?> CountAsync(TableClient table) => (await table.GetEntityAsync("p", "!", cancellationToken: Token)).Value.GetInt32("Taken");

    private static async Task RaiseAsync(TableClient table, bool guarded)
    {
        for (var turn = 0; turn < Turns;)
        {
            var row = (await table.GetEntityAsync("p", "!", cancellationToken: Token)).Value;
            row["Taken"] = row.GetInt32("Taken") + 1;
            try
            {
                await table.UpdateEntityAsync(row, guarded ? row.ETag : ETag.All, cancellationToken: Token);
                turn++;
            }
            catch (RequestFailedException changed) when (changed.Status == 412)
            {
                await Task.Delay(Random.Shared.Next(20), Token);
            }
        }
    }

    // 409 and 412 may be about one's own lost answer, so both mean "look again"; an outage too.
    private static async Task GiveReceiptsAsync(TableClient table, int writer)
    {
        for (var turn = 0; turn < 5;)
        {
            var receipt = $"r|{writer}|{turn}";
            try
            {
                if ((await table.GetEntityIfExistsAsync("p", receipt, cancellationToken: Token)).HasValue)
                {
                    turn++;
                    continue;
                }

                var counter = (await table.GetEntityAsync("p", "!", cancellationToken: Token)).Value;
                var place = counter.GetInt32("Taken") + 1;
                await table.SubmitTransactionAsync(
                    [
                        new(TableTransactionActionType.UpdateMerge, new("p", "!") { ["Taken"] = place }, counter.ETag),
                        new(TableTransactionActionType.Add, new("p", receipt) { ["Place"] = place }),
                    ],
                    Token);
            }
            catch (RequestFailedException failure) when (failure.Status is 409 or 412 || StorageOutage.IsCauseOf(failure))
            {
                await Task.Delay(Random.Shared.Next(20), Token);
            }
        }
    }
}
