namespace Academy.Functions.Pages;

/// <summary>Where a person stands with each unit of a course, and what they may say of it.</summary>
public sealed record ProgressPageModel
{
    public required string Course { get; init; }
    public required string Title { get; init; }
    public required string CourseUrl { get; init; }
    public required int Done { get; init; }
    public required int Of { get; init; }
    public required IReadOnlyList<UnitModel> Units { get; init; }

    /// <summary>The way to the badge of a course that is completed; null when there is none to make.</summary>
    public ProgressBadgeModel? Badge { get; init; }

    /// <summary>What went wrong with what was just asked.</summary>
    public string? Problem { get; init; }

    public string Action => "/api/pagina/voortgang/" + Course;

    /// <summary>Until when the course has to be done again, in words; null when it need not be.</summary>
    public string? Again { get; init; }

    public string InWords => Again ?? (Done == Of ? "Je hebt deze cursus afgerond" : $"{Done} van {Of} onderdelen gedaan");
}

/// <summary>One unit with its state in words.</summary>
public sealed record UnitModel
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string State { get; init; }
    public required bool IsDone { get; init; }

    /// <summary>It was done before, and is asked again.</summary>
    public bool IsAskedAgain { get; init; }

    /// <summary>It is done on one's own word, which one may take back.</summary>
    public required bool MayReset { get; init; }
    public required bool MayComplete { get; init; }

    /// <summary>Where the quiz of this unit is taken, or what came of it is read; null for any other unit.</summary>
    public required string? QuizUrl { get; init; }
}

/// <summary>Where one's badge is made or seen, or why it cannot be made.</summary>
public sealed record ProgressBadgeModel(string? Url, string Text);
