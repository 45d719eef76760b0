namespace Academy.Site.Search.Files;

/// <summary>A file of the search folder.</summary>
internal readonly record struct TextFile(string Name, string Text);
