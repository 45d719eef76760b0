namespace Academy.Site.Catalogue;

/// <summary>Who teaches a course.</summary>
public sealed record Provider(string Slug, string Name, string Summary, string? Website)
{
    public string Url { get; } = $"/aanbieders/{Slug}/";
}
