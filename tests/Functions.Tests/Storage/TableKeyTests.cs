using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

public sealed class TableKeyTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("e|p|1")]
    [InlineData("heldere-brieven~2027-03-rivierstad")]
    [InlineData("'; drop")]
    [InlineData("''")]
    [InlineData("100%25")]
    [InlineData("a+b c&d=e;f:g@h,i(j)$k")]
    [InlineData("één 日本 😀")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_key_that_is_allowed_finds_its_row_by_every_road(string key)
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(key, key) { ["Value"] = 1 }, Token);

        var row = (await table.GetEntityAsync(key, key, cancellationToken: Token)).Value;
        await table.UpdateEntityAsync(new TableEntity(key, key) { ["Value"] = 2 }, row.ETag, cancellationToken: Token);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateMerge, new(key, key) { ["Value"] = 3 })], Token);
        var found = await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}"), cancellationToken: Token).ToListAsync(Token);
        var deleted = await table.DeleteEntityAsync(key, key, cancellationToken: Token);

        Assert.Equal((key, key, 3), (found[0].PartitionKey, found[0].RowKey, found[0].GetInt32("Value")));
        Assert.Equal(204, deleted.Status);
    }

    [Theory]
    [InlineData("a/b", "U+002F at place 1")]
    [InlineData("a\\b", "U+005C")]
    [InlineData("#", "U+0023")]
    [InlineData("wat?", "U+003F at place 3")]
    [InlineData("a\nb", "U+000A")]
    [InlineData("\0", "U+0000")]
    [InlineData("a\u007f", "U+007F")]
    [InlineData("a\u0085", "U+0085")]
    public async Task A_key_that_is_not_allowed_is_refused_before_it_is_sent(string key, string named)
    {
        var table = await storage.NewTableAsync();
        using var calls = new CountedCalls();

        ArgumentException[] refusals =
        [
            await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity(key, "r"), Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.GetEntityIfExistsAsync("p", key, cancellationToken: Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.DeleteEntityAsync(key, "r", cancellationToken: Token)),
            await Assert.ThrowsAsync<ArgumentException>(() => table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new("p", key))], Token)),
        ];

        Assert.All(refusals, refusal => Assert.Contains(named, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(0, calls.Count);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_because_it_would_become_another_key()
    {
        var table = await storage.NewTableAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("a\ud83d", "r"), Token));
    }

    [Fact]
    public async Task A_key_is_at_most_512_characters()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(new string('a', 512), "r"), Token);

        await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity(new string('a', 513), "r"), Token));
    }
}
