namespace Academy.Site.Search.Indexing;

/// <summary>Something that can be found: what it is searched by, and what a result shows of it.</summary>
internal sealed record SearchDocument
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Gets a short line in Dutch: "E-learning · 2 uur · basis".</summary>
    public required string Facts { get; init; }

    public required IReadOnlyList<FieldText> Texts { get; init; }

    /// <summary>Gets the ids of its values, one list for each of <see cref="Academy.Site.Facets.CourseFacets.Names"/>.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Facets { get; init; }

    /// <summary>Gets the keys of the runs for which one can sign up on the day of the build.</summary>
    public IReadOnlyList<string> OpenRuns { get; init; } = [];

    /// <summary>Gets what brings documents of a kind together, so that results share a file.</summary>
    public required string Neighbourhood { get; init; }
}
