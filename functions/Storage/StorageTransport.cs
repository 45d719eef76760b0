using Azure.Core;
using Azure.Core.Pipeline;

namespace Academy.Functions.Storage;

/// <summary>How requests travel unless a caller says otherwise: patient enough for a busy account, and silent about keys.</summary>
internal static class StorageTransport
{
    private static readonly HttpClientTransport Connections = new(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        MaxConnectionsPerServer = 50,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // Without a propagator the handler starts no activity, whose url.full would hold the keys of the row.
        ActivityHeadersPropagator = null,
    })
    { Timeout = Timeout.InfiniteTimeSpan });

    public static void ApplyTo(ClientOptions options)
    {
        options.Transport = Connections;
        options.Retry.Mode = RetryMode.Exponential;
        // 0.1, 0.2, 0.4, 0.8, 1.6 s: one broken connection costs little, and an account that moves house is waited for.
        options.Retry.MaxRetries = 5;
        options.Retry.Delay = TimeSpan.FromSeconds(0.1);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        // Azure.Core hides the values of a query, but writes the whole path, and a table's path holds the keys of the row.
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        options.Diagnostics.LoggedHeaderNames.Add("x-ms-error-code");
    }
}
