namespace Academy.Dev.Edge;

/// <summary>A file that answers a path; Canonical is the address it should have been asked at.</summary>
internal sealed record SiteFile(string FullPath, string Canonical);
