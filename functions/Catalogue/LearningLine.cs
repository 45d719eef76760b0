namespace Academy.Functions.Catalogue;

/// <summary>Steps by career level, each with its courses in the order in which they are best followed.</summary>
internal sealed record LearningLine
{
    public required string Id { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public IReadOnlyList<string> FormerIds { get; init; } = [];
    public required IReadOnlyList<LearningStep> Steps { get; init; }
}

/// <summary>One step of a line; the courses are ids.</summary>
internal sealed record LearningStep
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Courses { get; init; }
}

/// <summary>What somebody can become better at.</summary>
internal sealed record Competence(string Id, string Title);
