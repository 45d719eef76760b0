using System.Net;
using Academy.Functions.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Academy.Functions.Tests.Storage;

/// <summary>Stands between the clients and a real storage account and breaks what the plan says.</summary>
internal sealed partial class FaultProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _account = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly StorageConnection _connection;
    private readonly string _connectionString;
    private int _requests;
    private int _broken;

    private FaultProxy(string connectionString)
    {
        _connectionString = connectionString;
        _connection = StorageConnection.Parse(connectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _app = builder.Build();
        _app.Run(ForwardAsync);
    }

    public FaultPlan Plan { get; } = new();

    /// <summary>How long a slow answer takes.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Hears of each request, by the id that its sender gave it.</summary>
    public Action<string>? Heard { get; set; }

    public int Requests => _requests;

    public int Broken => _broken;

    /// <summary>The account's tables and queues by way of this proxy.</summary>
    public string ConnectionString
    {
        get
        {
            var kept = _connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Where(part => !part.StartsWith("TableEndpoint=", StringComparison.Ordinal) && !part.StartsWith("QueueEndpoint=", StringComparison.Ordinal));
            var addresses = _app.Urls.ToArray();
            return string.Join(
                ';',
                [.. kept, $"TableEndpoint={addresses[0]}{_connection.Tables.AbsolutePath}", $"QueueEndpoint={addresses[1]}{_connection.Queues.AbsolutePath}"]);
        }
    }

    public static async Task<FaultProxy> StartAsync(string connectionString, CancellationToken cancellationToken)
    {
        var proxy = new FaultProxy(connectionString);
        await proxy._app.StartAsync(cancellationToken);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _account.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        Heard?.Invoke(context.Request.Headers["x-ms-client-request-id"].ToString());
        var fault = Plan.Take();
        if (fault is not StorageFault.None)
        {
            Interlocked.Increment(ref _broken);
        }

        switch (fault)
        {
            case StorageFault.ResetBefore:
                context.Abort();
                return;
            case StorageFault.Error or StorageFault.Busy:
                context.Response.StatusCode = fault is StorageFault.Busy ? 503 : 500;
                return;
            case StorageFault.Changed when context.Request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal):
                context.Response.StatusCode = 412;
                return;
            default:
                await ForwardAsync(context, fault);
                return;
        }
    }

    private async Task ForwardAsync(HttpContext context, StorageFault fault)
    {
        var account = context.Connection.LocalPort == new Uri(_app.Urls.First()).Port ? _connection.Tables : _connection.Queues;
        using var request = await HttpRelay.RequestOfAsync(context, account);
        using var answer = await _account.SendAsync(request, context.RequestAborted);
        var body = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        switch (fault)
        {
            case StorageFault.ResetAfter:
                context.Abort();
                return;
            case StorageFault.ErrorAfter:
                context.Response.StatusCode = 500;
                return;
            case StorageFault.Slow:
                await Task.Delay(Delay, context.RequestAborted);
                break;
            default:
                break;
        }

        await HttpRelay.AnswerAsync(context, answer, body);
    }
}
