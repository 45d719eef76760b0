extern alias dev;

using Academy.Functions.Storage;
using Academy.Functions.Tests.Storage;
using dev::Academy.Dev.Storage;

[assembly: AssemblyFixture(typeof(StorageEmulator))]

namespace Academy.Functions.Tests.Storage;

/// <summary>One real Azurite for all tests of this program; each test has tables and queues of its own.</summary>
public sealed class StorageEmulator : IAsyncLifetime
{
    private Azurite? _azurite;

    public string ConnectionString => Started.ConnectionString;

    private Azurite Started => _azurite ?? throw new InvalidOperationException("Azurite was not started.");

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(new AzuriteOptions(), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is { } azurite)
        {
            await azurite.DisposeAsync();
        }
    }

    internal Task<TableClient> NewTableAsync() => NewTableAsync(new TableServiceClient(ConnectionString));

    internal static async Task<TableClient> NewTableAsync(TableServiceClient tables)
    {
        var table = tables.GetTableClient($"T{Guid.NewGuid():N}");
        await table.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        return table;
    }

    internal async Task<QueueClient> NewQueueAsync()
    {
        var queue = new QueueServiceClient(ConnectionString).GetQueueClient($"q-{Guid.NewGuid():N}");
        await queue.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        return queue;
    }
}
