using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

public sealed class TableTransactionTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_kinds_of_change_go_together()
    {
        var table = await storage.NewTableAsync();
        foreach (var key in new[] { "merge", "replace", "upsert-merge", "upsert-replace", "delete" })
        {
            await table.AddEntityAsync(Row(key, ("Old", 1)), Token);
        }

        var answer = await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("add", ("New", 2), ("Text", "één 'brief' 😀\r\n--changeset\r\nHTTP/1.1 500 nep"))),
                new(TableTransactionActionType.UpdateMerge, Row("merge", ("New", 2)), ETag.All),
                new(TableTransactionActionType.UpdateReplace, Row("replace", ("New", 2)), ETag.All),
                new(TableTransactionActionType.UpsertMerge, Row("upsert-merge", ("New", 2))),
                new(TableTransactionActionType.UpsertReplace, Row("upsert-replace", ("New", 2))),
                new(TableTransactionActionType.UpsertMerge, Row("upsert-new", ("New", 2))),
                new(TableTransactionActionType.Delete, Row("delete")),
            ],
            Token);

        var rows = (await table.QueryAsync(cancellationToken: Token).ToListAsync(Token)).ToDictionary(row => row.RowKey);
        Assert.Equal(["add", "merge", "replace", "upsert-merge", "upsert-new", "upsert-replace"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(rows.Values, row => Assert.Equal(2, row.GetInt32("New")));
        Assert.Equal(["merge", "upsert-merge"], rows.Values.Where(row => row.GetInt32("Old") is 1).Select(row => row.RowKey).Order());
        Assert.Equal(7, answer.Value.Count);
        Assert.All(answer.Value, part => Assert.Equal(204, part.Status));
        Assert.Equal(rows["add"].ETag, answer.Value[0].Headers.ETag);
        Assert.Equal(rows["upsert-replace"].ETag, answer.Value[4].Headers.ETag);
        Assert.Contains("nep", rows["add"].GetString("Text")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_refusal_undoes_all_and_says_which_it_was()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(Row("merge", ("Old", 1)), Token);
        await table.AddEntityAsync(Row("delete", ("Old", 1)), Token);
        await table.AddEntityAsync(Row("there", ("Old", 1)), Token);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.UpdateMerge, Row("merge", ("Old", 2)), ETag.All),
                new(TableTransactionActionType.Delete, Row("delete")),
                new(TableTransactionActionType.Add, Row("new")),
                new(TableTransactionActionType.Add, Row("there", ("Old", 2))),
            ],
            Token));

        var rows = await table.QueryAsync(cancellationToken: Token).ToListAsync(Token);
        Assert.Equal((409, "EntityAlreadyExists", 3), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Equal(["delete", "merge", "there"], rows.Select(row => row.RowKey));
        Assert.All(rows, row => Assert.Equal(1, row.GetInt32("Old")));
    }

    [Theory]
    [InlineData(TableTransactionActionType.UpdateReplace)]
    [InlineData(TableTransactionActionType.UpdateMerge)]
    [InlineData(TableTransactionActionType.Delete)]
    internal async Task A_row_that_changed_meanwhile_refuses_the_transaction(TableTransactionActionType type)
    {
        var table = await storage.NewTableAsync();
        var old = await table.AddEntityAsync(Row("!", ("Taken", 0)), Token);
        await table.UpsertEntityAsync(Row("!", ("Taken", 1)), cancellationToken: Token);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, Row("e|1")), new(type, Row("!", ("Taken", 1)), old.Headers.ETag!.Value)], Token));

        Assert.Equal((412, 1), (failure.Status, failure.FailedTransactionActionIndex));
        Assert.False((await table.GetEntityIfExistsAsync("p", "e|1", cancellationToken: Token)).HasValue);
    }

    [Theory]
    [InlineData(TableTransactionActionType.UpdateMerge)]
    [InlineData(TableTransactionActionType.Delete)]
    internal async Task A_row_that_is_gone_refuses_the_transaction(TableTransactionActionType type)
    {
        var table = await storage.NewTableAsync();

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync([new(type, Row("weg"))], Token));

        Assert.Equal(404, failure.Status);
    }

    [Fact]
    public async Task A_hundred_rows_go_and_one_more_does_not()
    {
        var table = await storage.NewTableAsync();
        var actions = Enumerable.Range(0, 101).Select(i => new TableTransactionAction(TableTransactionActionType.Add, Row($"r{i:000}", ("Number", i)))).ToArray();

        var answer = await table.SubmitTransactionAsync(actions[..100], Token);
        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(actions, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync([], Token));

        var rows = await table.QueryAsync(cancellationToken: Token).ToListAsync(Token);
        Assert.Equal(rows.Select(row => (ETag?)row.ETag), answer.Value.Select(part => part.Headers.ETag));
    }

    [Fact]
    public async Task What_no_transaction_can_hold_is_refused_before_it_is_sent()
    {
        var table = await storage.NewTableAsync();
        var large = Enumerable.Range(0, 100).Select(i => new TableTransactionAction(TableTransactionActionType.Add, Row($"{i}", ("Text", new string('x', 32 * 1024)), ("More", new string('x', 32 * 1024)))));
        using var calls = new CountedCalls();

        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new("p", "1")), new(TableTransactionActionType.Add, new("q", "2"))], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, Row("1")), new(TableTransactionActionType.UpsertMerge, Row("1"))], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync(large, Token));

        Assert.Equal(0, calls.Count);
    }

    [Fact]
    public async Task A_large_transaction_within_the_limit_goes()
    {
        var table = await storage.NewTableAsync();
        var text = new string('é', 20_000);

        await table.SubmitTransactionAsync(Enumerable.Range(0, 90).Select(i => new TableTransactionAction(TableTransactionActionType.Add, Row($"{i:00}", ("Text", text)))), Token);

        Assert.Equal(90, await table.QueryAsync(cancellationToken: Token).CountAsync(row => row.GetString("Text") == text, Token));
    }

    [Fact]
    public async Task Three_hundred_and_twenty_at_once_all_arrive()
    {
        var table = await storage.NewTableAsync();

        await Task.WhenAll(Enumerable.Range(0, 320).Select(i => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new($"p{i % 8}", $"a{i:000}")), new(TableTransactionActionType.Add, new($"p{i % 8}", $"b{i:000}") { ["Number"] = i })], Token)));

        var rows = await table.QueryAsync(cancellationToken: Token).ToListAsync(Token);
        Assert.Equal(640, rows.Count);
        Assert.Equal(Enumerable.Range(0, 320), rows.Select(row => row.GetInt32("Number")).OfType<int>().Order());
    }

    private static TableEntity Row(string key, params (string Name, object Value)[] values)
    {
        var row = new TableEntity("p", key);
        foreach (var (name, value) in values)
        {
            row[name] = value;
        }

        return row;
    }
}
