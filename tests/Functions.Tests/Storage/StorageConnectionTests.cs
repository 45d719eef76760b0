using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

public sealed class StorageConnectionTests
{
    private const string Key = "c2xldXRlbA==";

    [Fact]
    public void Endpoints_that_are_named_are_used()
    {
        var connection = StorageConnection.Parse($"AccountName=devstoreaccount1;AccountKey={Key};TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1;");

        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", connection.Tables.AbsoluteUri);
        Assert.Equal("http://127.0.0.1:10001/devstoreaccount1", connection.Queues.AbsoluteUri);
        Assert.Equal("devstoreaccount1", connection.Key.Account);
    }

    [Fact]
    public void Endpoints_that_are_not_named_follow_from_account_protocol_and_suffix()
    {
        var connection = StorageConnection.Parse($"DefaultEndpointsProtocol=https;AccountName=rivierstad;AccountKey={Key};EndpointSuffix=core.example");

        Assert.Equal("https://rivierstad.table.core.example/", connection.Tables.AbsoluteUri);
        Assert.Equal("https://rivierstad.queue.core.example/", connection.Queues.AbsoluteUri);
    }

    [Fact]
    public void Without_a_suffix_the_account_is_in_the_public_cloud() =>
        Assert.Equal("https://rivierstad.table.core.windows.net/", StorageConnection.Parse($"AccountName=rivierstad;AccountKey={Key}").Tables.AbsoluteUri);

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData(" usedevelopmentstorage = true ;")]
    public void Development_storage_is_the_emulator_on_its_own_ports(string connectionString)
    {
        var connection = StorageConnection.Parse(connectionString.Replace(" = ", "=", StringComparison.Ordinal));

        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", connection.Tables.AbsoluteUri);
        Assert.Equal("http://127.0.0.1:10001/devstoreaccount1", connection.Queues.AbsoluteUri);
    }

    [Theory]
    [InlineData("AccountKey=c2xldXRlbA==", "AccountName")]
    [InlineData("AccountName=rivierstad", "AccountKey")]
    [InlineData("UseDevelopmentStorage=false", "AccountName")]
    [InlineData("AccountName=rivierstad;AccountKey=geen-base-64!", "AccountKey")]
    [InlineData("AccountName=rivierstad;AccountKey=c2xldXRlbA==;TableEndpoint=ftp://elders", "TableEndpoint")]
    [InlineData("AccountName=rivierstad;AccountKey=c2xldXRlbA==;QueueEndpoint=/hier", "QueueEndpoint")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=c2xldXRlbA==", "each name once")]
    [InlineData("zomaar wat", "Name=Value")]
    public void What_is_missing_or_wrong_is_named_and_no_value_is_repeated(string connectionString, string named)
    {
        var failure = Assert.Throws<FormatException>(() => StorageConnection.Parse(connectionString));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2xldXRlbA", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geen-base-64", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_connection_string_is_refused(string connectionString) =>
        Assert.Throws<ArgumentException>(() => StorageConnection.Parse(connectionString));
}
