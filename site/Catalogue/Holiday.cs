namespace Academy.Site.Catalogue;

/// <summary>A day on which no mail goes out.</summary>
public sealed record Holiday(DateOnly Date, string Name);
