namespace Academy.Site.Catalogue;

/// <summary>One step in a course.</summary>
public sealed record Unit
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required UnitKind Kind { get; init; }

    public required Period Duration { get; init; }

    /// <summary>Gets where an e-learning is followed.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the id of the quiz of a unit of that kind.</summary>
    public string? Quiz { get; init; }

    /// <summary>Gets the ids of the units that are done when this one is passed.</summary>
    public IReadOnlyList<string> Waives { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>Gets the text of a micro lesson.</summary>
    public MicroLesson? Lesson { get; init; }
}
