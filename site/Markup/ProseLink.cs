namespace Academy.Site.Markup;

/// <summary>A link inside the site: its address on the page, and the line and column where it was written.</summary>
public sealed record ProseLink(string Url, int Line, int Column);
