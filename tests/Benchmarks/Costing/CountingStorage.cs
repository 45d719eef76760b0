using System.Net;
using Academy.Functions.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Academy.Benchmarks.Costing;

/// <summary>Stands between the app and its storage account and counts what goes by, each kind of call apart.</summary>
internal sealed class CountingStorage : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length"];

    private readonly WebApplication _app;
    private readonly HttpClient _account = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
    private readonly StorageConnection _connection;
    private readonly Lock _turn = new();
    private Tally _tally = Tally.None;

    private CountingStorage(string connectionString)
    {
        _connection = StorageConnection.Parse(connectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _app = builder.Build();
        _app.Run(ForwardAsync);
    }

    public Tally Tally
    {
        get
        {
            lock (_turn)
            {
                return _tally;
            }
        }
    }

    public static async Task<CountingStorage> StartAsync(string connectionString, CancellationToken cancellationToken)
    {
        var storage = new CountingStorage(connectionString);
        await storage._app.StartAsync(cancellationToken);
        return storage;
    }

    /// <summary>The same account by way of this count.</summary>
    public string ConnectionStringOf(string account)
    {
        var kept = account.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("TableEndpoint=", StringComparison.Ordinal) && !part.StartsWith("QueueEndpoint=", StringComparison.Ordinal));
        var addresses = _app.Urls.ToArray();
        return string.Join(';', [.. kept, $"TableEndpoint={addresses[0]}{_connection.Tables.AbsolutePath}", $"QueueEndpoint={addresses[1]}{_connection.Queues.AbsolutePath}"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _account.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var ofTables = context.Connection.LocalPort == new Uri(_app.Urls.First()).Port;
        Count(context.Request, ofTables, body.Length);
        using var request = RequestOf(context, ofTables ? _connection.Tables : _connection.Queues, body.ToArray());
        using var answer = await _account.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => IsOfTheMessage(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        if (bytes.Length > 0)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private void Count(HttpRequest request, bool ofTables, long written)
    {
        lock (_turn)
        {
            _tally = (ofTables, request.Method, request.Path.Value!) switch
            {
                (false, _, _) => _tally with { Queue = _tally.Queue + 1 },
                (_, "GET", var path) when path.Contains("(PartitionKey=", StringComparison.Ordinal) => _tally with { Reads = _tally.Reads + 1 },
                (_, "GET", _) => _tally with { Queries = _tally.Queries + 1 },
                (_, _, var path) when path.EndsWith("$batch", StringComparison.Ordinal) => _tally with { Transactions = _tally.Transactions + 1, WrittenBytes = _tally.WrittenBytes + written },
                _ => _tally with { Writes = _tally.Writes + 1, WrittenBytes = _tally.WrittenBytes + written },
            };
        }
    }

    // The target goes on as it came in: it is part of what was signed.
    private static HttpRequestMessage RequestOf(HttpContext context, Uri account, byte[] body)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(account.GetLeftPart(UriPartial.Authority) + target)) { Content = new ByteArrayContent(body) };
        foreach (var (name, values) in context.Request.Headers.Where(header => IsOfTheMessage(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    private static bool IsOfTheMessage(string header) => !OfTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);
}
