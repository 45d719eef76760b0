namespace Academy.Site.Catalogue;

/// <summary>The form of an evaluation.</summary>
public sealed record Questionnaire(
    string Id, string Title, EvaluationLevel Level, string Intro, Period Expires, IReadOnlyList<Question> Questions);

/// <summary>One question; a scale runs from 1 to 5 between its two labels.</summary>
public sealed record Question(
    string Id,
    string Text,
    QuestionKind Kind,
    bool Required,
    IReadOnlyList<string> Options,
    string? Lowest,
    string? Highest,
    string? Hint);
