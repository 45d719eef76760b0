using System.Buffers.Binary;

namespace Academy.Site.Markup;

/// <summary>Sees from its first bytes whether an image is of the kind that its name says.</summary>
internal static class ImageBytes
{
    public static bool Fit(string path, ReadOnlySpan<byte> bytes) => KindOf(path) switch
    {
        "png" => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        "jpg" => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        "webp" => bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8),
        "avif" => bytes.Length > 12 && (bytes[4..].StartsWith("ftypavif"u8) || bytes[4..].StartsWith("ftypavis"u8)),
        _ => false,
    };

    /// <summary>Gives the width in pixels from the head of the file; null when it does not say.</summary>
    public static int? WidthOf(string path, ReadOnlySpan<byte> bytes) => KindOf(path) switch
    {
        // https://www.w3.org/TR/png-3/#11IHDR
        "png" => bytes.Length >= 24 ? (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]) : null,
        "jpg" => WidthOfJpeg(bytes),
        "webp" => WidthOfWebp(bytes),
        "avif" => WidthOfAvif(bytes),
        _ => null,
    };

    // ITU T.81, B.2.2: the start of a frame holds precision, height and width.
    private static int? WidthOfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]);
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // RFC 9649, section 2: lossy, lossless, or extended.
    private static int? WidthOfWebp(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 30 ? null
        : bytes[12..].StartsWith("VP8X"u8) ? 1 + bytes[24] + (bytes[25] << 8) + (bytes[26] << 16)
        : bytes[12..].StartsWith("VP8L"u8) ? 1 + bytes[21] + ((bytes[22] & 0x3F) << 8)
        : bytes[12..].StartsWith("VP8 "u8) ? (bytes[26] + (bytes[27] << 8)) & 0x3FFF
        : null;

    // ISO/IEC 23008-12, 6.5.3: "ispe", version and flags, width, height; the largest is the picture.
    private static int? WidthOfAvif(ReadOnlySpan<byte> bytes)
    {
        int? width = null;
        for (var at = bytes.IndexOf("ispe"u8); at >= 0 && at + 12 <= bytes.Length;)
        {
            width = Math.Max(width ?? 0, (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]));
            var next = bytes[(at + 4)..].IndexOf("ispe"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return width;
    }

    public static string KindOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
