using System.IO.Compression;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Visiting;

/// <summary>Answers a browser from a folder with a built site, and counts what would have gone over the wire with Brotli.</summary>
internal sealed class FilesOfSite(string folder)
{
    private const string Origin = "https://academie.invalid";

    private readonly Dictionary<string, long> _loaded = new(StringComparer.Ordinal);

    /// <summary>Gets each path that was asked for with its compressed bytes; a font is compressed by itself.</summary>
    public IReadOnlyDictionary<string, long> Loaded => _loaded;

    public static Uri AddressOf(string path) => new(Origin + path);

    public Task AnswerAsync(IBrowserContext context) => context.RouteAsync($"{Origin}/**", AnswerAsync);

    private async Task AnswerAsync(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        var file = Path.Combine(folder, path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..]);
        if (!File.Exists(file))
        {
            await route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file);
        _loaded[path] = file.EndsWith(".woff2", StringComparison.Ordinal) ? bytes.Length : Compressed(bytes);
        await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = TypeOf(file) });
    }

    private static long Compressed(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        return compressed.Length;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    };
}
