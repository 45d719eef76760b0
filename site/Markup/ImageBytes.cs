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

    public static string KindOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
