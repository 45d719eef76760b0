namespace Academy.Site.Markup;

/// <summary>An image that stands beside a text in the content.</summary>
public sealed record ContentImage(string Source, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Gets the address in every edition that shows the text.</summary>
    public string Url { get; } = $"/beelden/{Source}";

    public static bool IsImage(string path) =>
        path.EndsWith(".png", StringComparison.Ordinal)
        || path.EndsWith(".jpg", StringComparison.Ordinal)
        || path.EndsWith(".webp", StringComparison.Ordinal)
        || path.EndsWith(".avif", StringComparison.Ordinal);
}
