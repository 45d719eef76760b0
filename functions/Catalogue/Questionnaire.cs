namespace Academy.Functions.Catalogue;

/// <summary>The form of an evaluation. Level is participation, application or result; Expires is ISO 8601.</summary>
internal sealed record Questionnaire
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Level { get; init; }
    public required string Intro { get; init; }
    public required string Expires { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }
}

/// <summary>One question: scale (1 to 5), choice (one of the options) or text.</summary>
internal sealed record Question
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public string? Hint { get; init; }
    public required string Kind { get; init; }
    public bool Required { get; init; }
    public IReadOnlyList<string> Options { get; init; } = [];
    public string? Lowest { get; init; }
    public string? Highest { get; init; }
}
