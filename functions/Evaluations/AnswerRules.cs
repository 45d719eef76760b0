using Academy.Functions.Catalogue;

namespace Academy.Functions.Evaluations;

/// <summary>What a filled-in form may hold. Pure; a wrong answer is a value with its question.</summary>
internal static class AnswerRules
{
    public const int LongestText = 2000;

    /// <summary>All answers together; a batch of answers has room for this (see AnswerTable).</summary>
    public const int LongestForm = 10_000;

    /// <summary>The answers that count, and what is wrong per question id. What was not asked is left out.</summary>
    public static (Dictionary<string, string> Answers, Dictionary<string, string> Errors) Read(Questionnaire questionnaire, Func<string, string?> field)
    {
        var answers = new Dictionary<string, string>();
        var errors = new Dictionary<string, string>();
        foreach (var question in questionnaire.Questions)
        {
            var answer = Clean(field(question.Id));
            if (ErrorIn(question, answer) is { } error)
            {
                errors[question.Id] = error;
            }
            else if (answer.Length > 0)
            {
                answers[question.Id] = answer;
            }
        }

        if (answers.Values.Sum(answer => answer.Length) > LongestForm)
        {
            errors[answers.MaxBy(answer => answer.Value.Length).Key] = $"Maak je antwoorden korter: samen mogen ze {LongestForm} tekens zijn.";
        }

        return (answers, errors);
    }

    private static string Clean(string? answer) =>
        string.Concat((answer ?? "").Where(c => c == '\n' || !char.IsControl(c))).Trim();

    private static string? ErrorIn(Question question, string answer) => (question.Kind, answer) switch
    {
        (_, "") when question.Required => "Geef een antwoord op deze vraag.",
        (_, "") => null,
        ("scale", not ("1" or "2" or "3" or "4" or "5")) => "Kies een getal van 1 tot en met 5.",
        ("choice", _) when !question.Options.Contains(answer) => "Kies een van de antwoorden.",
        ("text", { Length: > LongestText }) => $"Maak je antwoord korter: je hebt {answer.Length} tekens, het mogen er {LongestText} zijn.",
        _ => null,
    };
}
