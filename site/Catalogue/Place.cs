namespace Academy.Site.Catalogue;

/// <summary>Where a meeting is held; an online place has no street.</summary>
public sealed record Place(
    string Slug, string Name, string City, string? Street, string? PostalCode, string? Access, bool Online)
{
    public string Url { get; } = $"/plaatsen/{Slug}/";
}
