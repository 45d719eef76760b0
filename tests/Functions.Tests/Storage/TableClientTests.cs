using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

public sealed class TableClientTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Making_a_table_again_is_fine()
    {
        var table = await storage.NewTableAsync();

        var again = await table.CreateIfNotExistsAsync(Token);

        Assert.Equal(409, again.Status);
    }

    [Fact]
    public async Task A_row_that_was_added_is_read_back_with_its_etag_and_time()
    {
        var table = await storage.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity("run", "!") { ["Seats"] = 12 }, Token);

        var row = (await table.GetEntityAsync("run", "!", cancellationToken: Token)).Value;

        Assert.Equal(("run", "!", 12), (row.PartitionKey, row.RowKey, row.GetInt32("Seats")));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.NotNull(row.Timestamp);
        Assert.Single(row);
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_no_exception_when_that_was_the_question()
    {
        var table = await storage.NewTableAsync();

        var nothing = await table.GetEntityIfExistsAsync("run", "!", cancellationToken: Token);

        Assert.False(nothing.HasValue);
        Assert.Equal(404, nothing.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => nothing.Value);
    }

    [Fact]
    public async Task A_row_that_should_be_there_is_an_exception_with_the_code_of_the_service()
    {
        var table = await storage.NewTableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync("run", "!", cancellationToken: Token));

        Assert.Equal((404, "ResourceNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_never_read_as_a_row_that_is_not_there()
    {
        var table = new TableServiceClient(storage.ConnectionString).GetTableClient("NooitGemaakt");

        var reading = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityIfExistsAsync("run", "!", cancellationToken: Token));
        var removing = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("run", "!", cancellationToken: Token));

        Assert.Equal("TableNotFound", reading.ErrorCode);
        Assert.Equal("TableNotFound", removing.ErrorCode);
    }

    [Fact]
    public async Task Adding_a_row_twice_is_409()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("run", "!") { ["Seats"] = 12 }, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("run", "!"), Token));
        var answer = await table.AddEntityIfNotExistsAsync(new TableEntity("run", "!"), Token);

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
        Assert.Equal(409, answer.Status);
        Assert.Equal(12, (await table.GetEntityAsync("run", "!", cancellationToken: Token)).Value.GetInt32("Seats"));
    }

    [Fact]
    public async Task An_update_holds_only_for_the_version_that_was_read()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("run", "!") { ["Taken"] = 0 }, Token);
        var read = (await table.GetEntityAsync("run", "!", cancellationToken: Token)).Value;
        await table.UpdateEntityAsync(new TableEntity("run", "!") { ["Taken"] = 1 }, read.ETag, cancellationToken: Token);

        var late = await Assert.ThrowsAsync<RequestFailedException>(() =>
            table.UpdateEntityAsync(new TableEntity("run", "!") { ["Taken"] = 2 }, read.ETag, cancellationToken: Token));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (late.Status, late.ErrorCode));
        Assert.Equal(1, (await table.GetEntityAsync("run", "!", cancellationToken: Token)).Value.GetInt32("Taken"));
    }

    [Fact]
    public async Task An_update_without_a_version_is_refused_before_it_is_sent()
    {
        var table = await storage.NewTableAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("run", "!"), default, cancellationToken: Token));
    }

    [Fact]
    public async Task An_update_of_a_row_that_is_gone_is_404()
    {
        var table = await storage.NewTableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("run", "!"), ETag.All, cancellationToken: Token));

        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, 12)]
    [InlineData(TableUpdateMode.Replace, null)]
    internal async Task Merge_keeps_what_was_not_sent_and_replace_does_not(TableUpdateMode mode, int? seats)
    {
        var table = await storage.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("run", "!") { ["Seats"] = 12, ["Taken"] = 1 }, mode, Token);

        await table.UpsertEntityAsync(new TableEntity("run", "!") { ["Taken"] = 2 }, mode, Token);

        var row = (await table.GetEntityAsync("run", "!", cancellationToken: Token)).Value;
        Assert.Equal((seats, 2), (row.GetInt32("Seats"), row.GetInt32("Taken")));
    }

    [Fact]
    public async Task Deleting_holds_only_for_the_version_that_was_read_and_again_is_no_exception()
    {
        var table = await storage.NewTableAsync();
        var first = await table.AddEntityAsync(new TableEntity("run", "!"), Token);
        await table.UpsertEntityAsync(new TableEntity("run", "!") { ["Taken"] = 1 }, cancellationToken: Token);

        var late = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("run", "!", first.Headers.ETag!.Value, Token));
        var deleted = await table.DeleteEntityAsync("run", "!", cancellationToken: Token);
        var again = await table.DeleteEntityAsync("run", "!", cancellationToken: Token);

        Assert.Equal((412, 204, 404), (late.Status, deleted.Status, again.Status));
    }

    [Fact]
    public async Task Only_what_was_selected_comes_back()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("run", "!") { ["Seats"] = 12, ["Taken"] = 1 }, Token);

        var row = (await table.GetEntityAsync("run", "!", ["Taken"], Token)).Value;

        Assert.Equal(["Taken"], row.Keys);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("1tabel")]
    [InlineData("mijn-tabel")]
    [InlineData("tabel/../andere")]
    [InlineData("tabelë")]
    public void A_name_that_no_table_can_have_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => new TableServiceClient("UseDevelopmentStorage=true").GetTableClient(name));
}
