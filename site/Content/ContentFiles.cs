namespace Academy.Site.Content;

/// <summary>What stage one found: documents, and the images beside them.</summary>
internal sealed record ContentFiles(IReadOnlyList<Document> Documents, IReadOnlyList<SourceFile> Images);
