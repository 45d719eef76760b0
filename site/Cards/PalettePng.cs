using System.Buffers.Binary;

namespace Academy.Site.Cards;

/// <summary>Writes a PNG of at most 256 colours (W3C PNG, third edition): header, palette, pixels, end.</summary>
internal static class PalettePng
{
    private const byte IndexedColour = 3;
    private const byte BitsPerPixel = 8;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];
    // A window of 32 KB, packed fast; and a block that holds nothing and is the last.
    private static readonly byte[] ZlibHeader = [0x78, 0x01];
    private static readonly byte[] LastBlock = [0x03, 0x00];

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    public static byte[] Of(IReadOnlyList<CardBand> bands, ReadOnlySpan<byte> palette)
    {
        using var file = new MemoryStream(32 * 1024);
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, CardCanvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], CardCanvas.Height);
        (header[8], header[9]) = (BitsPerPixel, IndexedColour);
        Write(file, "IHDR"u8, header);
        Write(file, "PLTE"u8, palette);
        WritePixels(file, bands);
        Write(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void WritePixels(MemoryStream file, IReadOnlyList<CardBand> bands)
    {
        var start = (int)file.Length;
        file.Write([0, 0, 0, 0]);
        file.Write("IDAT"u8);
        file.Write(ZlibHeader);
        var adler = 1u;
        foreach (var band in bands)
        {
            file.Write(band.Packed.Span);
            adler = band.Behind(adler);
        }

        file.Write(LastBlock);
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, adler);
        file.Write(checksum);

        var chunk = file.GetBuffer().AsSpan(start, (int)file.Length - start);
        BinaryPrimitives.WriteInt32BigEndian(chunk, chunk.Length - 8);
        WriteCrc(file, Crc(chunk[4..]));
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        file.Write(length);
        file.Write(name);
        file.Write(data);
        WriteCrc(file, Crc(file.GetBuffer().AsSpan((int)file.Length - data.Length - name.Length, data.Length + name.Length)));
    }

    private static void WriteCrc(MemoryStream file, uint crc)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, crc);
        file.Write(bytes);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcOf(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
        }

        return crc;
    }
}
