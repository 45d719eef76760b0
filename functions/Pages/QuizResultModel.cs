namespace Academy.Functions.Pages;

/// <summary>What came of a quiz, with the right answers and why.</summary>
public sealed record QuizResultModel
{
    public required string Title { get; init; }
    public required string Course { get; init; }
    public required string CourseUrl { get; init; }
    public required bool Passed { get; init; }
    public required int Right { get; init; }
    public required int Of { get; init; }
    public required int Needed { get; init; }
    public required IReadOnlyList<string> Waived { get; init; }
    public required string Again { get; init; }
    public required IReadOnlyList<QuizAnswerModel> Questions { get; init; }

    public string Heading => Passed ? "Je hebt de toets gehaald" : "Deze keer nog niet gehaald";

    public string Score => $"Je had {Right} van de {Of} vragen goed.";

    public string Meaning => (Passed, Waived.Count) switch
    {
        (true, 0) => "De toets staat bij je voortgang.",
        (true, _) => $"Je hoeft {string.Join(" en ", Waived.Select(title => $"‘{title}’"))} niet te doen. Dat staat nu bij je voortgang.",
        _ => $"Er zijn er {Needed} nodig. Je bent niets kwijt: alle onderdelen staan voor je klaar. Wil je het nog eens proberen, dan kan dat vanaf {Again}.",
    };

    public IReadOnlyList<QuizAnswerModel> ToLookAt => [.. Questions.Where(question => !question.Right)];

    public IReadOnlyList<QuizAnswerModel> Known => [.. Questions.Where(question => question.Right)];
}

/// <summary>One question with its right answers.</summary>
public sealed record QuizAnswerModel(string Text, bool Right, IReadOnlyList<string> RightOptions, string Explanation);
