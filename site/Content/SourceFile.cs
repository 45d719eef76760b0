namespace Academy.Site.Content;

/// <summary>A file as it was found: its path inside the content with forward slashes, and its bytes.</summary>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);
