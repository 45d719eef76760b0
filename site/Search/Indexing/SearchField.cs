namespace Academy.Site.Search.Indexing;

/// <summary>Where a word stands in a document; what it weighs is in <see cref="FieldWeights"/>.</summary>
internal enum SearchField
{
    Title = 0,
    Headings = 1,
    Keywords = 2,
    Summary = 3,
    Labels = 4,
    Body = 5,
}
