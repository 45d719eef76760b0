using System.Collections.Concurrent;
using System.IO.Compression;

namespace Academy.Benchmarks.Searching;

/// <summary>What files weigh over the wire, packed with Brotli; what is packed already travels as it is.</summary>
internal sealed class PackedSizes(int quality)
{
    /// <summary>What content networks use for files that they keep.</summary>
    public const int AsKept = 9;

    private const int Window = 22;

    private readonly ConcurrentDictionary<string, long> _known = new(StringComparer.Ordinal);

    public long Of(IEnumerable<string> files) => files.Sum(file => _known.GetOrAdd(file, SizeOf));

    private long SizeOf(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, quality, Window) ? Math.Min(length, bytes.Length) : bytes.Length;
    }
}
