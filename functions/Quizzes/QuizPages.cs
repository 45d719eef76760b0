using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Progress;
using Academy.Functions.Web;

namespace Academy.Functions.Quizzes;

/// <summary>GET /api/pagina/toets/{course}/{unit}: the quiz as a form, or what came of it. POST: scores it.</summary>
internal sealed class QuizPages(TakeQuiz take, QuizTable table, ProgressTable progress)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/toets/{course}/{unit}", (HttpContext http, string course, string unit, QuizPages quiz, CancellationToken cancellationToken) =>
            quiz.ShowAsync(http, course, unit, cancellationToken));
        pages.MapPost("/toets/{course}/{unit}", (HttpContext http, string course, string unit, QuizPages quiz, CancellationToken cancellationToken) =>
            quiz.TakeAsync(http, course, unit, cancellationToken));
    }

    private async Task<IResult> ShowAsync(HttpContext http, string course, string unit, CancellationToken cancellationToken)
    {
        if (take.Find(http.Edition().Edition, course, unit) is not { } at)
        {
            return PageProblem.Of(Problems.UnknownQuiz());
        }

        var last = await table.FindAsync(http.Person().Person, at.Course.Id, at.Unit.Id, cancellationToken);
        if (last is not null && !await take.MayTryAgainAsync(http.Person().Person, at, last, cancellationToken))
        {
            return ResultOf(at, last);
        }

        // Passed under an id that the course had before: the try stayed there, the progress came along. Not when it has to be done again.
        var marks = await progress.ReadAsync(http.Person().Person, at.Course, cancellationToken);
        return last is not { Passed: true } && marks.Marks[at.Unit.Id] is { IsDone: true, Evidence: Evidence.Tested }
            && !await take.IsAskedAgainAsync(http.Person().Person, at, cancellationToken)
            ? ResultOf(at, new QuizTry(1, marks.Marks.At, Passed: true, [], ""))
            : FormOf(at, last, _ => [], [], StatusCodes.Status200OK);
    }

    private async Task<IResult> TakeAsync(HttpContext http, string course, string unit, CancellationToken cancellationToken)
    {
        if (take.Find(http.Edition().Edition, course, unit) is not { } at)
        {
            return PageProblem.Of(Problems.UnknownQuiz());
        }

        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (chosen, errors) = QuizRules.Read(at.Quiz, id => fields[id]);
        if (errors.Count > 0)
        {
            return FormOf(at, null, id => fields[id], errors, StatusCodes.Status400BadRequest);
        }

        return await take.TakeAsync(http.Person().Person, at, chosen, cancellationToken) switch
        {
            null => PageProblem.Of(Problems.TooBusy()),
            var counts when http.Request.WantsFragment() => ResultOf(at, counts),
            _ => new SeeOther($"/api/pagina/toets/{at.Course.Id}/{at.Unit.Id}"),
        };
    }

    private static PageResult FormOf(QuizUnit at, QuizTry? last, Func<string, IReadOnlyList<string?>> typed, Dictionary<string, string> errors, int status) =>
        new(Page.Of<QuizPage, QuizPageModel>(
            $"{(errors.Count > 0 ? "Fout: " : "")}{at.Quiz.Title}",
            new QuizPageModel
            {
                Title = at.Quiz.Title,
                Course = at.Course.Title,
                CourseUrl = $"/cursussen/{at.Course.Slug}/",
                Action = $"/api/pagina/toets/{at.Course.Id}/{at.Unit.Id}",
                Intro = at.Quiz.Intro,
                Stakes = StakesOf(at),
                Before = last is not { Passed: false } ? null : $"Op {DutchDates.Day(last.At)} lukte het nog niet. Je kunt de toets nu opnieuw maken.",
                Questions = [.. at.Quiz.Questions.Select((question, index) => ModelOf(at.Quiz, question, index, typed(question.Id), errors))],
            },
            status));

    private static PageResult ResultOf(QuizUnit at, QuizTry last) => new(Page.Of<QuizResultPage, QuizResultModel>(
        last.Passed ? "Je hebt de toets gehaald" : "Nog niet gehaald",
        new QuizResultModel
        {
            Title = at.Quiz.Title,
            Course = at.Course.Title,
            CourseUrl = $"/cursussen/{at.Course.Slug}/",
            Passed = last.Passed,
            Right = at.Quiz.Questions.Count - last.Wrong.Count,
            Of = at.Quiz.Questions.Count,
            Needed = at.Quiz.Needed,
            Waived = TitlesOf(at),
            Again = DutchDates.Day(TakeQuiz.AgainAt(last)),
            Questions = [.. at.Quiz.Questions.Select(question => new QuizAnswerModel(
                question.Text,
                !last.Wrong.Contains(question.Id),
                [.. question.Options.Where(option => option.Right).Select(option => option.Text)],
                question.Explanation))],
        }));

    private static QuizQuestionModel ModelOf(Quiz quiz, QuizQuestion question, int index, IReadOnlyList<string?> typed, Dictionary<string, string> errors) => new()
    {
        Id = question.Id,
        Position = $"Vraag {index + 1} van {quiz.Questions.Count}",
        Text = question.Text,
        Several = question.Kind == "multiple",
        Options = [.. question.Options.Select(option => new QuizOptionModel(option.Text, typed.Contains(option.Text)))],
        Error = errors.GetValueOrDefault(question.Id),
    };

    private static string StakesOf(QuizUnit at)
    {
        var needed = $"Heb je {at.Quiz.Needed} van de {at.Quiz.Questions.Count} vragen goed, dan ";
        return needed + (TitlesOf(at) is { Count: > 0 } titles ? $"mag je {string.Join(" en ", titles.Select(title => $"‘{title}’"))} overslaan." : "is de toets gehaald.");
    }

    private static IReadOnlyList<string> TitlesOf(QuizUnit at) => [.. at.Unit.Waives.Select(at.Course.FindUnit).OfType<Unit>().Select(unit => unit.Title)];
}
