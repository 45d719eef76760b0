namespace Academy.Site.Catalogue;

/// <summary>One of the must-win themes that courses are found by.</summary>
public sealed record Theme(string Id, string Title, ThemeGroup Group, string Summary)
{
    public string Url { get; } = $"/themas/{Id}/";
}
