namespace Academy.Site.Catalogue;

/// <summary>An address of old and where it leads now; the page there is a stub.</summary>
public sealed record Redirect(string From, string To, string Title);
