namespace Academy.Dev.Edge;

/// <summary>A file's bytes in one encoding, with the tag that names exactly these bytes.</summary>
internal sealed record FileContent(byte[] Bytes, string? Encoding, string Tag);
