namespace Academy.Site.Content;

/// <summary>A file as it was last read, with what stage one made of it. It stays the same object for as long as its bytes do.</summary>
internal sealed record KeptFile(SourceFile? Source, Document? Document, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Gets when it was last written, and its length in bytes.</summary>
    public required (DateTime Written, long Length) Stamp { get; init; }

    public static KeptFile Of(FoundFile found)
    {
        var problems = new ProblemList();
        var stamp = StampOf(found);
        var source = ContentFolder.Read(found, problems);
        var document = source is null ? null : DocumentReader.ReadOne(source, problems);
        return new KeptFile(source, document, problems.Sorted()) { Stamp = stamp };
    }

    public static (DateTime Written, long Length) StampOf(FoundFile found) =>
        found.IsLink ? default : (found.Entry.LastWriteTimeUtc, found.Entry.Length);

    public bool HasBytesOf(KeptFile other) =>
        Source is { } mine && other.Source is { } others ? mine.Bytes.Span.SequenceEqual(others.Bytes.Span) : (Source is null) == (other.Source is null);
}
