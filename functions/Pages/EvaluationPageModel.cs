namespace Academy.Functions.Pages;

/// <summary>A questionnaire as a form, with what was typed and what is wrong with it.</summary>
public sealed record EvaluationPageModel
{
    public required string Token { get; init; }
    public required string Title { get; init; }
    public required string Course { get; init; }
    public required string Intro { get; init; }
    public required string OpenUntil { get; init; }
    public required IReadOnlyList<QuestionModel> Questions { get; init; }

    public string Action => "/api/pagina/evaluatie/" + Token;

    public IEnumerable<QuestionModel> Wrong => Questions.Where(question => question.Error is not null);
}

/// <summary>One question in the form.</summary>
public sealed record QuestionModel
{
    public required string Id { get; init; }
    public required string Position { get; init; }
    public required string Text { get; init; }
    public required string? Hint { get; init; }
    public required string Kind { get; init; }
    public required bool Required { get; init; }
    public required IReadOnlyList<string> Options { get; init; }
    public required string? Lowest { get; init; }
    public required string? Highest { get; init; }
    public required string Answer { get; init; }
    public required string? Error { get; init; }

    /// <summary>The first control of the question: where the error summary leads to.</summary>
    public string FirstControl => Kind == "text" ? FieldId : OptionId(0);

    public string FieldId => "v-" + Id;

    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => HintId,
        (null, _) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    public string HintId => FieldId + "-hint";

    public string ErrorId => FieldId + "-fout";

    public string OptionId(int index) => $"{FieldId}-{index}";

    public string LabelOf(int index) => (Kind, index) switch
    {
        ("scale", 0) when Lowest is not null => $"1: {Lowest}",
        ("scale", 4) when Highest is not null => $"5: {Highest}",
        _ => Options[index],
    };
}
