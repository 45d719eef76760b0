namespace Academy.Dev.Edge;

/// <summary>An edition to serve: its folder in dist, and whether it stands on localhost itself.</summary>
internal sealed record EditionSite(string Slug, string Name, string Folder, bool Shared)
{
    public string HostName => Shared ? "localhost" : $"{Slug}.localhost";
}
