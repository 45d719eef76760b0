namespace Academy.Site.Catalogue;

/// <summary>What someone does for a living.</summary>
public sealed record JobRole(string Id, string Title, string Summary)
{
    public string Url { get; } = $"/functies/{Id}/";
}
