using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Academy.Dev.Edge;

/// <summary>Reads files of the site, each compressed once, so that sizes on this machine are those of the real site.</summary>
internal sealed class CompressedFiles
{
    private readonly ConcurrentDictionary<(string File, string? Encoding), (DateTime Changed, FileContent Content)> _known = new();

    public static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.StartsWith("application/json", StringComparison.Ordinal)
        || type.Contains("javascript", StringComparison.Ordinal)
        || type.Contains("xml", StringComparison.Ordinal)
        || type.Contains("+json", StringComparison.Ordinal);

    public FileContent Read(string file, string? encoding)
    {
        var changed = File.GetLastWriteTimeUtc(file);
        if (_known.TryGetValue((file, encoding), out var known) && known.Changed == changed)
        {
            return known.Content;
        }

        var bytes = File.ReadAllBytes(file);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}{(encoding is null ? "" : "-" + encoding)}\"";
        var content = new FileContent(Compress(bytes, encoding), encoding, tag);
        _known[(file, encoding)] = (changed, content);
        return content;
    }

    private static byte[] Compress(byte[] bytes, string? encoding)
    {
        if (encoding is null)
        {
            return bytes;
        }

        using var target = new MemoryStream();
        using (Stream compressor = encoding == "br"
            ? new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            compressor.Write(bytes);
        }

        return target.ToArray();
    }
}
