using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Storage;

/// <summary>The clients that tests of the clients themselves use.</summary>
internal sealed partial class FaultProxy
{
    private static readonly TimeSpan QuickRetry = TimeSpan.FromMilliseconds(5);

    /// <summary>The queues by way of this proxy, with short waits between tries.</summary>
    public QueueServiceClient Queues
    {
        get
        {
            var options = new QueueClientOptions();
            options.Retry.Delay = QuickRetry;
            return new QueueServiceClient(ConnectionString, options);
        }
    }

    /// <summary>A new table by way of this proxy, with short waits between tries.</summary>
    public Task<TableClient> TableAsync(TimeSpan? networkTimeout = null)
    {
        var options = new TableClientOptions();
        options.Retry.Delay = QuickRetry;
        options.Retry.NetworkTimeout = networkTimeout ?? options.Retry.NetworkTimeout;
        return StorageEmulator.NewTableAsync(new TableServiceClient(ConnectionString, options));
    }
}
