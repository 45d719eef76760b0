using System.Text.Json.Serialization;

namespace Academy.Benchmarks.Visiting;

/// <summary>One file of a first visit as the browser counts it (W3C Resource Timing).</summary>
internal sealed record LoadedFile
{
    public required string Name { get; init; }

    /// <summary>Gets the bytes of the compressed body.</summary>
    [JsonPropertyName("encodedBodySize")]
    public required long Bytes { get; init; }

    /// <summary>Gets whether the browser painted nothing before it had this file.</summary>
    public required bool Blocks { get; init; }

    public bool IsFont => Name.EndsWith(".woff2", StringComparison.Ordinal);

    public bool IsStyleSheet => Name.EndsWith(".css", StringComparison.Ordinal);
}
