namespace Academy.Site.Markup;

/// <summary>An image that stands beside a text in the content.</summary>
public sealed record ContentImage(string Source, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The largest file that a text may show, in bytes: some seconds on a slow phone.</summary>
    public const int MostBytes = 200 * 1024;

    /// <summary>The widest picture, in pixels: twice the page's own width and a little.</summary>
    public const int MostWidth = 2000;

    /// <summary>Gets the address in every edition that shows the text.</summary>
    public string Url { get; } = $"/beelden/{Source}";

    public static bool IsImage(string path) =>
        path.EndsWith(".png", StringComparison.Ordinal)
        || path.EndsWith(".jpg", StringComparison.Ordinal)
        || path.EndsWith(".webp", StringComparison.Ordinal)
        || path.EndsWith(".avif", StringComparison.Ordinal);
}
