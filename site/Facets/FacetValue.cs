using Academy.Site.Catalogue;

namespace Academy.Site.Facets;

/// <summary>One choice of a facet, with the courses that have it and the page that lists them without a script.</summary>
public sealed record FacetValue(string Id, string Title, string Url, IReadOnlyList<Course> Courses);
