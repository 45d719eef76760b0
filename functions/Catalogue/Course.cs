namespace Academy.Functions.Catalogue;

/// <summary>What a course asks of the functions: its units for progress, its evaluations for the mails.</summary>
internal sealed record Course
{
    public required string Id { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Form { get; init; }
    public required string Level { get; init; }
    public required string Owner { get; init; }
    public required string Sharing { get; init; }
    public IReadOnlyList<string> FormerIds { get; init; } = [];
    public required bool SelfPaced { get; init; }
    public required IReadOnlyList<Unit> Units { get; init; }
    public required IReadOnlyList<EvaluationPlan> Evaluations { get; init; }

    public Unit? FindUnit(string id) => Units.FirstOrDefault(unit => unit.Id == id);
}

/// <summary>One step in a course (cmi5: assignable unit). Duration is ISO 8601.</summary>
internal sealed record Unit
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Kind { get; init; }
    public required string Duration { get; init; }
    public bool Optional { get; init; }
    public string? Quiz { get; init; }
    public IReadOnlyList<string> Waives { get; init; } = [];
}

/// <summary>Which questionnaire goes out how long (ISO 8601) after the course, and to whom: learner, manager.</summary>
internal sealed record EvaluationPlan
{
    public required string Questionnaire { get; init; }
    public required string After { get; init; }
    public required IReadOnlyList<string> To { get; init; }
}
