namespace Academy.Site.Output;

/// <summary>A file that the build makes: its path inside the output with forward slashes, and its bytes.</summary>
internal readonly record struct OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
