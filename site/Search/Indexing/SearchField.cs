namespace Academy.Site.Search.Indexing;

/// <summary>Where a word stands in a document; what it weighs is in <see cref="FieldWeights"/>.</summary>
internal enum SearchField
{
    Title = 0,
    Headings = 1,
    Summary = 2,
    Labels = 3,
    Body = 4,
}
