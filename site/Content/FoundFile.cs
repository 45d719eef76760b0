namespace Academy.Site.Content;

/// <summary>A file or a link in the content folder before it is read: its path inside the folder, and what the file system says of it.</summary>
internal sealed record FoundFile(string Path, FileInfo Entry)
{
    /// <summary>Gets whether it is a link; one could bring a file from outside the content into a public site.</summary>
    public bool IsLink { get; init; }
}
