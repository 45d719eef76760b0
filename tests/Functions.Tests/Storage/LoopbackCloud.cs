using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Academy.Functions.Tests.Storage;

/// <summary>A server on loopback, with https as bearer tokens demand, in the place of a cloud that has no emulator.</summary>
internal sealed class LoopbackCloud : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private readonly HttpClient _client;

    private LoopbackCloud(Func<HttpContext, string, Task> answer)
    {
        _certificate = CertificateOfLoopback();
        _client = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString() },
        });
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate)));
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            Heard.Enqueue(new Request(context.Request.Method, $"{context.Request.Path}{context.Request.QueryString}", headers, body));
            await answer(context, body);
        });
    }

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<Request> Heard { get; } = new();

    public Uri Address => new(_app.Urls.First());

    /// <summary>Trusts this server's certificate and no other.</summary>
    public HttpPipelineTransport Transport => new HttpClientTransport(_client);

    public static async Task<LoopbackCloud> StartAsync(Func<HttpContext, string, Task> answer, CancellationToken cancellationToken)
    {
        var cloud = new LoopbackCloud(answer);
        await cloud._app.StartAsync(cancellationToken);
        return cloud;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
        _certificate.Dispose();
    }

    private static X509Certificate2 CertificateOfLoopback()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    internal sealed record Request(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
}
