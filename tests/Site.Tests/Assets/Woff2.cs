using System.Buffers.Binary;
using System.IO.Compression;

namespace Academy.Site.Tests.Assets;

/// <summary>Reads which characters a woff2 has (https://www.w3.org/TR/WOFF2/, and the table cmap of OpenType in format 4).</summary>
internal static class Woff2
{
    // The places of names in the list of known tables.
    private const int Cmap = 0;
    private const int Glyf = 10;
    private const int Loca = 11;

    public static HashSet<char> CharactersOf(byte[] font)
    {
        Assert.True(font.AsSpan().StartsWith("wOF2"u8));
        var at = 48;
        var offset = 0;
        (int Start, int Length) cmap = default;
        for (var left = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(12)); left > 0; left--)
        {
            var flags = font[at++];
            at += (flags & 63) == 63 ? 4 : 0;
            var length = Number(font, ref at);
            var version = flags >> 6;
            var changed = (flags & 63) is Glyf or Loca ? version == 0 : version != 0;
            length = changed ? Number(font, ref at) : length;
            cmap = (flags & 63) == Cmap ? (offset, length) : cmap;
            offset += length;
        }

        using var packed = new BrotliStream(new MemoryStream(font[at..]), CompressionMode.Decompress);
        var tables = new byte[offset];
        packed.ReadExactly(tables);
        return Characters(tables.AsSpan(cmap.Start, cmap.Length));
    }

    private static HashSet<char> Characters(ReadOnlySpan<byte> cmap)
    {
        HashSet<char> characters = [];
        for (var index = 0; index < BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]); index++)
        {
            var table = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (index * 8))..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(table) != 4)
            {
                continue;
            }

            var segments = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
            for (var segment = 0; segment < segments; segment += 2)
            {
                int last = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + segment)..]);
                int first = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + segments + segment)..]);
                for (var code = first; code <= last && code < 0xFFFF; code++)
                {
                    characters.Add((char)code);
                }
            }
        }

        return characters;
    }

    /// <summary>Reads a number of the kind UIntBase128.</summary>
    private static int Number(byte[] font, ref int at)
    {
        var number = 0;
        while (true)
        {
            var next = font[at++];
            number = (number << 7) | (next & 127);
            if (next < 128)
            {
                return number;
            }
        }
    }
}
