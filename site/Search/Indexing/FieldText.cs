namespace Academy.Site.Search.Indexing;

/// <summary>A text of a document: plain, or the HTML that our own Markdown writer made.</summary>
internal readonly record struct FieldText(SearchField Field, string Text, bool IsHtml = false);
