using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Progress;

namespace Academy.Functions.Quizzes;

/// <summary>What a filled-in quiz is worth. Pure; a wrong value is a sentence with the question it belongs to.</summary>
internal static class QuizRules
{
    /// <summary>Per question what was chosen, or what is wrong with it. What was not asked is left out.</summary>
    public static (Dictionary<string, IReadOnlyList<string>> Chosen, Dictionary<string, string> Errors) Read(Quiz quiz, Func<string, IReadOnlyList<string?>> field)
    {
        var (chosen, errors) = (new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, string>());
        foreach (var question in quiz.Questions)
        {
            var asked = field(question.Id);
            IReadOnlyList<string> options = [.. question.Options.Select(option => option.Text).Where(text => asked.Contains(text))];
            if (options.Count == 0 || asked.Any(answer => !options.Contains(answer)))
            {
                errors[question.Id] = question.Kind == "multiple" ? "Kies een of meer antwoorden." : "Kies een antwoord.";
            }
            else if (question.Kind != "multiple" && options.Count > 1)
            {
                errors[question.Id] = "Kies hier één antwoord.";
            }
            else
            {
                chosen[question.Id] = options;
            }
        }

        return (chosen, errors);
    }

    /// <summary>The questions that were not answered right: all right options, and no other.</summary>
    public static IReadOnlyList<string> Wrong(Quiz quiz, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen) =>
    [
        .. quiz.Questions
            .Where(question => !question.Options.Where(option => option.Right).Select(option => option.Text).Order().SequenceEqual(chosen[question.Id].Order()))
            .Select(question => question.Id),
    ];

    public static bool IsPassed(Quiz quiz, IReadOnlyList<string> wrong) => quiz.Questions.Count - wrong.Count >= quiz.Needed;

    /// <summary>Tells one form from another without keeping what was answered.</summary>
    public static string DigestOf(Quiz quiz, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen)
    {
        var text = string.Join('\n', quiz.Questions.Select(question => $"{question.Id}={string.Join('|', chosen[question.Id])}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }

    /// <summary>One may try again on the next day of the Dutch calendar.</summary>
    public static bool MayTryAgain(QuizTry last, DateTimeOffset now) => LocalTime.Of(now).Date > LocalTime.Of(last.At).Date;

    /// <summary>
    /// What passing brings: the quiz is done, and what it waives is waived as tested out (cmi5 9.5.5.2). A unit that was done on one's
    /// own word stays done, now with proof.
    /// </summary>
    public static IReadOnlyDictionary<string, UnitMark> Pass(Course course, Unit quiz, CourseMarks marks) => course.Units
        .Where(unit => unit.Id == quiz.Id || quiz.Waives.Contains(unit.Id))
        .ToDictionary(unit => unit.Id, unit => (unit.Id == quiz.Id, marks[unit.Id]) switch
        {
            (true, _) => UnitMark.Tested,
            (_, { State: UnitState.Completed, IsOwnWord: true }) => UnitMark.Tested,
            (_, { IsDone: true, IsOwnWord: false } known) => known,
            _ => new UnitMark(UnitState.Waived, WaiverReason.TestedOut, Evidence.Tested),
        });
}
