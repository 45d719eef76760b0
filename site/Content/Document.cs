namespace Academy.Site.Content;

/// <summary>A file of the content, read but not yet understood.</summary>
internal sealed record Document(string Path, DocumentKind Kind, YamlNode? Head, Body? Body)
{
    /// <summary>Gets the municipality whose folder it is in; null in the shared folders.</summary>
    public required string? Municipality { get; init; }

    /// <summary>Gets the names at the stars of the map: the slug, or the folder and the file.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Gets the last name, which is the slug for most kinds.</summary>
    public string Name => Names is [.., var last] ? last : "";

    public Position Start => Position.StartOf(Path);
}
