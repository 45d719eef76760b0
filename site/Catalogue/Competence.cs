namespace Academy.Site.Catalogue;

/// <summary>What someone can do after learning.</summary>
public sealed record Competence(string Id, string Title, string Summary);
