namespace Academy.Site.Catalogue;

/// <summary>Why an organisation lets people learn.</summary>
public sealed record Purpose(string Id, string Title, string Summary);
