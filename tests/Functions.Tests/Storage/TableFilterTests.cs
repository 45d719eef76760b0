using System.Globalization;
using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

public sealed class TableFilterTests(StorageEmulator storage)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_quote_in_a_value_stays_part_of_the_value()
    {
        var hostile = "x' or PartitionKey ne 'x";

        Assert.Equal("PartitionKey eq 'x'' or PartitionKey ne ''x'", TableClient.CreateQueryFilter($"PartitionKey eq {hostile}"));
    }

    [Fact]
    public void Every_type_is_written_as_its_own_literal_in_any_culture()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        var time = new DateTimeOffset(2027, 3, 9, 9, 30, 0, TimeSpan.FromHours(1));
        var id = Guid.Parse("11111111-1111-4111-8111-111111111111");

        var filter = TableClient.CreateQueryFilter($"A eq {true} and B eq {-5} and C eq {5L} and D eq {1.5} and E eq {time} and F eq {id} and G eq {new byte[] { 1, 255 }} and H eq {"{0}"}");

        Assert.Equal(
            "A eq true and B eq -5 and C eq 5L and D eq 1.5 and E eq datetime'2027-03-09T08:30:00.0000000Z'" +
            " and F eq guid'11111111-1111-4111-8111-111111111111' and G eq X'01FF' and H eq '{0}'",
            filter);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        string? nothing = null;

        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {nothing}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {1.5m}"));
    }

    public static TheoryData<object> Values =>
    [
        "Één brief", "d'Artagnan", "", "100% & meer + #?/", true, -5, 5_000_000_000L, 1.5, 1.0, new DateTimeOffset(2027, 3, 9, 9, 30, 0, TimeSpan.FromHours(1)),
        Guid.Parse("11111111-1111-4111-8111-111111111111"),
    ];

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public async Task The_service_finds_a_row_by_a_value_of_every_type(object value)
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "with") { ["Value"] = value }, Token);
        await table.AddEntityAsync(new TableEntity("p", "without"), Token);

        var found = await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and Value eq {value}"), cancellationToken: Token).ToListAsync(Token);

        Assert.Equal("with", Assert.Single(found).RowKey);
    }
}
