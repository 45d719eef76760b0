using Academy.Dev.Storage;

[assembly: AssemblyFixture(typeof(Academy.Dev.Tests.StorageFixture))]

namespace Academy.Dev.Tests;

/// <summary>One Azurite for all tests; each test uses queues of its own.</summary>
public sealed class StorageFixture : IAsyncLifetime
{
    private Azurite? _azurite;

    internal Azurite Azurite => _azurite ?? throw new InvalidOperationException("The storage has not been started.");

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(new AzuriteOptions(), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
