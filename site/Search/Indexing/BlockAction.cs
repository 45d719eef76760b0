namespace Academy.Site.Search.Indexing;

/// <summary>What to do with the plain words of one block of a text.</summary>
internal delegate void BlockAction(SearchField field, ReadOnlySpan<char> block);
