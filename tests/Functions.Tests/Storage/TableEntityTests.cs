using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

public sealed class TableEntityTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<object> Values =>
    [
        "", " ", "tekst", "Één ‘crèmekleurige’ brief – 100%", "regel 1\r\nregel 2\t\0", "😀 \u2028 日本語", new string('é', 32 * 1024),
        true, false, 0, int.MinValue, int.MaxValue, 0L, 5L, long.MinValue, long.MaxValue,
        0.0, 1.0, -0.1, 1e300, double.Epsilon, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        new DateTimeOffset(2027, 3, 9, 9, 30, 0, TimeSpan.FromHours(1)), new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), new DateTimeOffset(638_000_000_001_234_567, TimeSpan.Zero),
        Guid.Empty, Guid.Parse("11111111-1111-4111-8111-111111111111"),
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task A_value_comes_back_as_it_went_with_its_own_type(object value)
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = value }, Token);

        var row = (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value;
        var listed = Assert.Single(await table.QueryAsync(cancellationToken: Token).ToListAsync(Token));

        Assert.Equal(value, row["Value"]);
        Assert.IsType(value.GetType(), row["Value"]);
        Assert.Equal(value, listed["Value"]);
        Assert.IsType(value.GetType(), listed["Value"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64 * 1024)]
    public async Task Bytes_come_back_as_they_went(int length)
    {
        var table = await storage.NewTableAsync();
        var bytes = new byte[length];
        new Random(5).NextBytes(bytes);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = bytes }, Token);

        Assert.Equal(bytes, (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value.GetBinary("Value"));
    }

    [Fact]
    public async Task A_value_that_is_null_is_not_stored()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Nothing"] = null }, Token);

        Assert.Empty((await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value);
    }

    [Fact]
    public void A_getter_gives_null_for_what_is_not_there_and_refuses_another_type()
    {
        var row = new TableEntity("p", "r") { { "Text", "tekst" }, { "Number", 1 }, { "Nothing", null } };

        Assert.Equal(("tekst", 1), (row.GetString("Text"), row.GetInt32("Number")));
        Assert.Null(row.GetString("Nothing"));
        Assert.Null(row.GetInt64("Elsewhere"));
        Assert.Null(row["Elsewhere"]);
        Assert.Throws<InvalidOperationException>(() => row.GetInt64("Number"));
        Assert.Throws<InvalidOperationException>(() => row.GetBinary("Text"));
        Assert.Throws<ArgumentException>(() => row.Add("Text", "weer"));
        Assert.True(row.Remove("Text") && !row.ContainsKey("Text"));
    }

    [Theory]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    public void A_property_of_the_row_itself_is_not_a_value(string name) =>
        Assert.Throws<ArgumentException>(() => new TableEntity("p", "r") { [name] = "x" });

    public static TheoryData<object> WhatATableCannotHold =>
    [
        new string('x', 32 * 1024 + 1), new byte[64 * 1024 + 1], DateTimeOffset.MinValue, 1.5m, 'c', DateTime.UnixEpoch, new List<string>(),
    ];

    [Theory]
    [MemberData(nameof(WhatATableCannotHold), DisableDiscoveryEnumeration = true)]
    public async Task What_a_table_cannot_hold_is_refused_by_name_before_it_is_sent(object value)
    {
        var table = await storage.NewTableAsync();

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => table.AddEntityAsync(new TableEntity("p", "r") { ["Field"] = value }, Token));

        Assert.Contains("Field", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_holds_252_values_and_no_more()
    {
        var table = await storage.NewTableAsync();
        var row = new TableEntity("p", "r");
        for (var i = 0; i < 252; i++)
        {
            row[$"V{i}"] = i;
        }

        await table.AddEntityAsync(row, Token);
        row["V252"] = 252;

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpsertEntityAsync(row, cancellationToken: Token));
        Assert.Equal(252, (await table.GetEntityAsync("p", "r", cancellationToken: Token)).Value.Count);
    }
}
