using System.Collections.Concurrent;
using System.Net;
using Academy.Dev.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Academy.Benchmarks.Searching;

/// <summary>Serves folders as they are on this machine alone, and remembers what was asked for.</summary>
internal sealed class SearchServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly Dictionary<string, string> _files;
    private readonly WebApplication _app;

    private SearchServer(Dictionary<string, string> files)
    {
        _files = files;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var port = FreePort.Next();
        builder.WebHost.UseKestrelCore().UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        Address = new Uri($"http://localhost:{port}/");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address { get; }

    /// <summary>Serves what each folder holds at this moment under the folder's address.</summary>
    public static async Task<SearchServer> StartAsync(params IReadOnlyList<(string At, string Folder)> folders)
    {
        var server = new SearchServer(folders.SelectMany(FilesIn).ToDictionary(StringComparer.Ordinal));
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Gives the addresses that were asked for since the last time, each once.</summary>
    public IReadOnlyList<string> Asked()
    {
        List<string> addresses = [];
        while (_asked.TryDequeue(out var address))
        {
            addresses.Add(address);
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    public string FileOf(string address) => _files[address];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IEnumerable<(string Address, string File)> FilesIn((string At, string Folder) place) =>
        Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories)
            .Select(file => (place.At + Path.GetRelativePath(place.Folder, file).Replace('\\', '/'), file));

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!_files.TryGetValue(path.EndsWith('/') ? $"{path}index.html" : path, out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _asked.Enqueue(path);
        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }
}
