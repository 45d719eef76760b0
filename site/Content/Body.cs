namespace Academy.Site.Content;

/// <summary>The Markdown under the front matter, and the line it begins on.</summary>
internal sealed record Body(string Text, int FirstLine);
