using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Tests.Storage;

public sealed class TableQueryTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task More_rows_than_a_page_holds_come_all_and_once_and_in_order()
    {
        var table = await WithRowsAsync(2_350);

        var pages = await table.QueryAsync("PartitionKey eq 'één & twee'", cancellationToken: Token).AsPages().ToListAsync(Token);

        Assert.Equal([1_000, 1_000, 350], pages.Select(page => page.Values.Count));
        Assert.Equal(Enumerable.Range(0, 2_350).Select(RowKey), pages.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task A_page_can_be_kept_small_and_the_query_resumed_from_its_token()
    {
        var table = await WithRowsAsync(25);

        var first = await table.QueryAsync(maxPerPage: 10, cancellationToken: Token).AsPages().FirstAsync(Token);
        var rest = await table.QueryAsync(cancellationToken: Token).AsPages(first.ContinuationToken, 10).ToListAsync(Token);

        Assert.Equal(10, first.Values.Count);
        Assert.Equal([10, 5], rest.Select(page => page.Values.Count));
        Assert.Equal(RowKey(10), rest[0].Values[0].RowKey);
    }

    [Fact]
    public async Task A_filter_and_a_selection_hold_on_every_page()
    {
        var table = await WithRowsAsync(30);

        var rows = await table.QueryAsync("Number ge 5 and Number lt 25", 7, ["RowKey", "Number"], Token).ToListAsync(Token);

        Assert.Equal(Enumerable.Range(5, 20), rows.Select(row => row.GetInt32("Number") ?? -1));
        Assert.All(rows, row => Assert.Equal(["Number"], row.Keys));
    }

    [Fact]
    public async Task A_query_without_a_match_is_empty()
    {
        var table = await storage.NewTableAsync();

        Assert.Empty(await table.QueryAsync("PartitionKey eq 'niets'", cancellationToken: Token).ToListAsync(Token));
    }

    [Fact]
    public async Task A_filter_that_the_service_does_not_read_is_an_error()
    {
        var table = await storage.NewTableAsync();

        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await table.QueryAsync("PartitionKey is 'p'", cancellationToken: Token).ToListAsync(Token));

        Assert.Equal(400, failure.Status);
        Assert.False(StorageOutage.IsCauseOf(failure));
    }

    private async Task<TableClient> WithRowsAsync(int count)
    {
        var table = await storage.NewTableAsync();
        foreach (var numbers in Enumerable.Range(0, count).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                numbers.Select(number => new TableTransactionAction(
                    TableTransactionActionType.Add,
                    new TableEntity("één & twee", RowKey(number)) { ["Number"] = number, ["Text"] = "tekst" })),
                Token);
        }

        return table;
    }

    private static string RowKey(int number) => $"r {number:00000} é'";
}
