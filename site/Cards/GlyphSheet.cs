using System.Buffers.Binary;
using System.IO.Compression;
using Academy.Site.Assets;

namespace Academy.Site.Cards;

/// <summary>The letters of the social cards as masks, drawn once by <c>make-glyphs.mjs</c>, which documents the file.</summary>
internal static class GlyphSheet
{
    private static readonly Lazy<GlyphFace[]> Faces = new(Read);

    public static GlyphFace Large => Faces.Value[0];

    public static GlyphFace Medium => Faces.Value[1];

    public static GlyphFace Small => Faces.Value[2];

    private static GlyphFace[] Read()
    {
        using var packed = new MemoryStream(EmbeddedFile.Bytes("cards/glyphs.bin"), writable: false);
        using var inflate = new ZLibStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflate.CopyTo(bytes);
        ReadOnlyMemory<byte> sheet = bytes.ToArray();
        var faces = new GlyphFace[sheet.Span[0]];
        sheet = sheet[1..];
        for (var index = 0; index < faces.Length; index++)
        {
            (faces[index], sheet) = ReadFace(sheet);
        }

        return faces;
    }

    private static (GlyphFace Face, ReadOnlyMemory<byte> After) ReadFace(ReadOnlyMemory<byte> sheet)
    {
        const int head = 5;
        const int glyphLength = 8;
        const int pairLength = 5;
        var span = sheet.Span;
        var (size, count, pairCount) = (span[0], U16(span, 1), U16(span, 3));
        var pairs = head + (count * glyphLength);
        var mask = pairs + (pairCount * pairLength);
        Dictionary<char, Glyph> glyphs = [];
        for (var at = head; at < pairs; at += glyphLength)
        {
            var (width, height) = (span[at + 6], span[at + 7]);
            glyphs[(char)U16(span, at)] = new Glyph(
                U16(span, at + 2), (sbyte)span[at + 4], (sbyte)span[at + 5], width, sheet.Slice(mask, width * height));
            mask += width * height;
        }

        Dictionary<(char, char), int> kerning = [];
        for (var at = pairs; at < pairs + (pairCount * pairLength); at += pairLength)
        {
            // An eighth of a pixel in the file; 1/64 everywhere else.
            kerning[((char)U16(span, at), (char)U16(span, at + 2))] = (sbyte)span[at + 4] * 8;
        }

        return (new GlyphFace(size, glyphs, kerning), sheet[mask..]);
    }

    private static int U16(ReadOnlySpan<byte> span, int at) => BinaryPrimitives.ReadUInt16LittleEndian(span[at..]);
}
