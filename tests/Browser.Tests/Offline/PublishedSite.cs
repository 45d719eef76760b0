using System.Collections.Concurrent;
using System.Text.Json;
using Academy.Dev.Edge;
using Academy.Dev.Host;
using Academy.Dev.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Academy.Browser.Tests.Offline;

/// <summary>
/// The files of one edition on loopback, compressed, with the headers that its configuration gives to all of them. A test
/// can take the connection away, make it slow, publish another text of a page, and see what was asked for.
/// </summary>
internal sealed class PublishedSite : IAsyncDisposable
{
    private const long BodyLimit = 1024;

    private readonly PhysicalFileProvider _files;
    private readonly WebApplication _web;
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly CompressedFiles _compressed = new();
    private readonly Dictionary<string, string> _headers;

    private PublishedSite(string folder, int port)
    {
        _files = new PhysicalFileProvider(folder);
        Address = new Uri($"http://localhost:{port}/");
        _types.Mappings[".webmanifest"] = "application/manifest+json";
        using var configuration = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "staticwebapp.config.json")));

        // Over plain http on loopback there is nothing to be strict about.
        _headers = configuration.RootElement.GetProperty("globalHeaders").EnumerateObject()
            .Where(header => header.Name != "Strict-Transport-Security")
            .ToDictionary(header => header.Name, header => header.Value.GetString()!);
        _web = LoopbackWeb.Build(port, BodyLimit);
        _web.Run(AnswerAsync);
    }

    public Uri Address { get; }

    /// <summary>Gets what was asked for and how many bytes went out for it, in that order.</summary>
    public ConcurrentQueue<(string Path, int Bytes)> Answered { get; } = [];

    public bool Away { get; set; }

    public TimeSpan Delay { get; set; }

    public static async Task<PublishedSite> StartAsync(string folder, CancellationToken cancellationToken)
    {
        var site = new PublishedSite(folder, FreePort.Next());
        await site._web.StartAsync(cancellationToken);
        return site;
    }

    /// <summary>Changes the text of a page as a next build would.</summary>
    public async Task PublishAsync(string page, string old, string text)
    {
        var file = Path.Combine(_files.Root, page.Trim('/'), "index.html");
        var html = await File.ReadAllTextAsync(file);
        Assert.Contains(old, html, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, html.Replace(old, text, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _files.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Away)
        {
            context.Abort();
            return;
        }

        await Task.Delay(Delay, context.RequestAborted);
        foreach (var (name, value) in _headers)
        {
            context.Response.Headers[name] = value;
        }

        var path = context.Request.Path.Value!;
        var file = _files.GetFileInfo(path.EndsWith('/') ? $"{path}index.html" : path);
        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var type = _types.TryGetContentType(file.Name, out var known) ? known : "application/octet-stream";
        var brotli = CompressedFiles.IsText(type) && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        var content = _compressed.Read(file.PhysicalPath!, brotli ? "br" : null);
        context.Response.ContentType = type;
        context.Response.Headers.ContentEncoding = brotli ? "br" : default;
        Answered.Enqueue((path, content.Bytes.Length));
        await context.Response.Body.WriteAsync(content.Bytes, context.RequestAborted);
    }
}
