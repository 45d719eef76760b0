namespace Academy.Site.Pages;

/// <summary>A job role, a place or a provider in its list, with how much there is behind it.</summary>
public sealed record IndexEntry(string Title, string Url, string Summary, string Size);

/// <summary>A list of them under a title.</summary>
public sealed record IndexView(string Title, string Lead, IReadOnlyList<IndexEntry> Entries);
