namespace Academy.Functions.Pages;

/// <summary>A quiz as a form, with what was chosen and what is wrong with it. The right answers are not in here.</summary>
public sealed record QuizPageModel
{
    public required string Title { get; init; }
    public required string Course { get; init; }
    public required string CourseUrl { get; init; }
    public required string Action { get; init; }
    public required string Intro { get; init; }
    public required string Stakes { get; init; }

    /// <summary>When it was tried before; null when it was not.</summary>
    public required string? Before { get; init; }
    public required IReadOnlyList<QuizQuestionModel> Questions { get; init; }

    public IEnumerable<QuizQuestionModel> Unanswered => Questions.Where(question => question.Error is not null);
}

/// <summary>One question in the form.</summary>
public sealed record QuizQuestionModel
{
    public required string Id { get; init; }
    public required string Position { get; init; }
    public required string Text { get; init; }

    /// <summary>More than one option may be chosen.</summary>
    public required bool Several { get; init; }
    public required IReadOnlyList<QuizOptionModel> Options { get; init; }
    public required string? Error { get; init; }

    public string ErrorId => $"v-{Id}-fout";

    public string HintId => $"v-{Id}-hint";

    public string? DescribedBy => (Several, Error) switch
    {
        (true, null) => HintId,
        (true, _) => $"{HintId} {ErrorId}",
        (false, null) => null,
        _ => ErrorId,
    };

    public string OptionId(int index) => $"v-{Id}-{index}";
}

/// <summary>One option, and whether it was chosen.</summary>
public sealed record QuizOptionModel(string Text, bool Chosen);
