using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Mail;
using Academy.Functions.Progress;
using Academy.Functions.Rules;
using Academy.Functions.Web;

namespace Academy.Functions.Quizzes;

/// <summary>
/// POST /api/me/quizzes/{quiz}: answers in, score out. The right answers come with the score and not before. One try a day; the same
/// form sent twice is one try. The try and the progress that it brings are stored together.
/// </summary>
internal sealed class TakeQuiz(OperationsFolder operations, QuizTable table, ChangeProgress progress, RequiredCourses required, TimeProvider time)
{
    /// <summary>Which unit of which course the quiz is taken for, and per question the texts of the options that were chosen.</summary>
    public sealed record Request(string? Course, string? Unit, Dictionary<string, IReadOnlyList<string?>?>? Answers);

    /// <summary>TryAgain: the first day (yyyy-MM-dd) on which it may be tried again; null when it was passed.</summary>
    public sealed record Response(bool Passed, int Right, int Of, int Needed, int Tries, string? TryAgain, IReadOnlyList<QuestionVerdict> Questions);

    public sealed record QuestionVerdict(string Id, bool Right, IReadOnlyList<string> RightOptions, string Explanation);

    public static void Map(IEndpointRouteBuilder me) =>
        me.MapPost("/quizzes/{quiz}", (HttpContext http, string quiz, TakeQuiz take, CancellationToken cancellationToken) => take.HandleAsync(http, quiz, cancellationToken));

    /// <summary>The quiz of a unit as an edition offers it; null when there is none.</summary>
    public QuizUnit? Find(Edition edition, string courseId, string unitId) =>
        operations.Current.FindCourse(edition, courseId) is { } course && course.FindUnit(unitId) is { Quiz: { } id } unit && operations.Current.FindQuiz(id) is { } quiz
            ? new QuizUnit(course, unit, quiz)
            : null;

    /// <summary>The try that counts: this one, or the one of earlier today or the one that was passed. Null: too busy, nothing was stored.</summary>
    public async Task<QuizTry?> TakeAsync(string person, QuizUnit at, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen, CancellationToken cancellationToken)
    {
        var (wrong, digest) = (QuizRules.Wrong(at.Quiz, chosen), QuizRules.DigestOf(at.Quiz, chosen));
        QuizTry? counts = null;
        var done = await progress.ChangeAsync(person, at.Course, DecideAsync, cancellationToken);
        return done ? counts : null;

        async Task<ProgressChange> DecideAsync(CourseMarks marks, CancellationToken token)
        {
            var now = time.GetUtcNow();
            var last = await table.FindAsync(person, at.Course.Id, at.Unit.Id, token);
            if (last is not null && !await MayTryAgainAsync(person, at, last, token))
            {
                counts = last;
                return ProgressChange.None;
            }

            counts = new QuizTry((last?.Tries ?? 0) + 1, now, QuizRules.IsPassed(at.Quiz, wrong), wrong, digest, last?.ETag ?? default);
            var units = counts.Passed ? QuizRules.Pass(at.Course, at.Unit, marks) : ProgressChange.None.Units;
            return new ProgressChange(units, QuizTable.ActionOf(person, at.Course.Id, at.Unit.Id, counts));
        }
    }

    /// <summary>Not on the same day, and not when it was passed, unless the course has to be done again and this was before.</summary>
    public async Task<bool> MayTryAgainAsync(string person, QuizUnit at, QuizTry last, CancellationToken cancellationToken) =>
        QuizRules.MayTryAgain(last, time.GetUtcNow())
        && (!last.Passed || (await required.FindAsync(person, at.Course, cancellationToken)).Any(row => row.AsksAgain(at.Unit.Id) && row.FiredAt > last.At));

    /// <summary>Whether the course has to be done again, this unit too.</summary>
    public Task<bool> IsAskedAgainAsync(string person, QuizUnit at, CancellationToken cancellationToken) =>
        required.AskAgainAsync(person, at.Course, at.Unit.Id, cancellationToken);

    private async Task<IResult> HandleAsync(HttpContext http, string quiz, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.TakeQuizRequest, cancellationToken);
        if (request?.Course is null || request.Unit is null)
        {
            return Problems.Invalid(request?.Course is null ? "course" : "unit", "Zeg voor welk onderdeel van welke cursus je de toets maakt.");
        }

        if (Find(http.Edition().Edition, request.Course, request.Unit) is not { } at || at.Quiz.Id != quiz)
        {
            return Problems.UnknownQuiz();
        }

        var (chosen, errors) = QuizRules.Read(at.Quiz, id => request.Answers?.GetValueOrDefault(id) ?? []);
        if (errors.Count > 0)
        {
            var (field, detail) = errors.First();
            return Problems.Invalid(field, detail);
        }

        return await TakeAsync(http.Person().Person, at, chosen, cancellationToken) switch
        {
            null => Problems.TooBusy(),
            { Passed: false } earlier when earlier.Answers != QuizRules.DigestOf(at.Quiz, chosen) => Problems.QuizTakenToday(DutchDates.Day(AgainAt(earlier))),
            var counts => TypedResults.Json(ResponseOf(at.Quiz, counts), AcademyJson.Default.TakeQuizResponse),
        };
    }

    private static Response ResponseOf(Quiz quiz, QuizTry counts) => new(
        counts.Passed,
        quiz.Questions.Count - counts.Wrong.Count,
        quiz.Questions.Count,
        quiz.Needed,
        counts.Tries,
        counts.Passed ? null : $"{AgainAt(counts):yyyy-MM-dd}",
        [.. quiz.Questions.Select(question => new QuestionVerdict(
            question.Id, !counts.Wrong.Contains(question.Id), [.. question.Options.Where(option => option.Right).Select(option => option.Text)], question.Explanation))]);

    public static DateTimeOffset AgainAt(QuizTry last) => LocalTime.Add(last.At, "P1D");
}

/// <summary>A unit of a course with the quiz that belongs to it.</summary>
internal sealed record QuizUnit(Course Course, Unit Unit, Quiz Quiz);
