using System.Buffers.Binary;
using System.IO.Compression;

namespace Academy.Site.Cards;

/// <summary>
/// Some rows of a card, packed: blocks of deflate that stand on their own and are not the last (RFC 1951), with the checksum
/// of what is in them (Adler-32, RFC 1950). Bands are put behind each other without packing them again.
/// </summary>
internal sealed record CardBand(ReadOnlyMemory<byte> Packed, uint Adler, int Length)
{
    private const int ZlibHeader = 2;
    private const int ZlibChecksum = 4;
    private const uint Modulus = 65_521;

    public static CardBand Of(ReadOnlySpan<byte> rows)
    {
        using var file = new MemoryStream(16 * 1024);
        int packed;
        using (var zlib = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(rows);
            zlib.Flush();
            packed = (int)file.Length;
        }

        // What comes after the flush is an empty last block and the checksum.
        var adler = BinaryPrimitives.ReadUInt32BigEndian(file.GetBuffer().AsSpan((int)file.Length - ZlibChecksum));
        return new CardBand(file.GetBuffer().AsSpan(ZlibHeader, packed - ZlibHeader).ToArray(), adler, rows.Length);
    }

    /// <summary>Gives the checksum of this band's rows behind rows that have another: both sums go on from where those ended.</summary>
    public uint Behind(uint adler)
    {
        var (low, high) = (adler & 0xffff, adler >> 16);
        var (ownLow, ownHigh) = (Adler & 0xffff, Adler >> 16);
        var before = (low + Modulus - 1) % Modulus;
        var sum = (before + ownLow) % Modulus;
        var weighted = (high + ownHigh + ((ulong)before * ((uint)Length % Modulus))) % Modulus;
        return ((uint)weighted << 16) | sum;
    }
}
