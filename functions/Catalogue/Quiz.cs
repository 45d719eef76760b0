namespace Academy.Functions.Catalogue;

/// <summary>Questions with their right answers, which stay on this side. PassMark is the part, from 0 to 1, that has to be right.</summary>
internal sealed record Quiz
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Intro { get; init; }
    public required decimal PassMark { get; init; }
    public required IReadOnlyList<QuizQuestion> Questions { get; init; }

    /// <summary>How many questions have to be right.</summary>
    public int Needed => (int)Math.Ceiling(PassMark * Questions.Count);
}

/// <summary>One question: single (one option is right) or multiple (all right ones, and no other).</summary>
internal sealed record QuizQuestion
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyList<QuizOption> Options { get; init; }
    public required string Explanation { get; init; }
}

/// <summary>One answer that can be chosen.</summary>
internal sealed record QuizOption(string Text, bool Right);
