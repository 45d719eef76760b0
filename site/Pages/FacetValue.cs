namespace Academy.Site.Pages;

/// <summary>One value of a facet: how the search and the address name it, and how people do.</summary>
public sealed record FacetValue(string Id, string Label);
