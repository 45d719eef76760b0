using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Rules;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Progress;

/// <summary>GET /api/pagina/voortgang/{course}: my progress, unit by unit. POST (unit, state, reason): changes one.</summary>
internal sealed class ProgressPages(
    OperationsFolder operations, ProgressTable table, RecordProgress record, RequiredCourses required, BadgeTable badges, BadgeKeys keys, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/voortgang/{course}", (HttpContext http, string course, ProgressPages progress, CancellationToken cancellationToken) =>
            progress.ShowAsync(http, course, null, cancellationToken));
        pages.MapPost("/voortgang/{course}", (HttpContext http, string course, ProgressPages progress, CancellationToken cancellationToken) =>
            progress.ChangeAsync(http, course, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string course, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var wish = new RecordProgress.Request(fields["state"], fields["reason"]);
        var refusal = await record.RecordAsync(http.Person(), http.Edition().Edition, course, fields["unit"].ToString(), wish, cancellationToken);
        if (refusal is ProblemHttpResult problem)
        {
            // A refusal of this very unit is read beside it; anything else did not come from our form.
            return problem.StatusCode == StatusCodes.Status409Conflict ? await ShowAsync(http, course, problem, cancellationToken) : PageProblem.Of(problem);
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, course, null, cancellationToken) : new SeeOther("/api/pagina/voortgang/" + course);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string courseId, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        if (operations.Current.FindCourse(http.Edition().Edition, courseId) is not { } course)
        {
            return PageProblem.Of(Problems.NotFound());
        }

        var units = await table.ReadUnitsAsync(http.Person().Person, course, cancellationToken);
        var asked = (await required.FindAsync(http.Person().Person, course, cancellationToken)).FirstOrDefault(row => row is { State: FiredState.Open, Redo: true, Deadline: not null });
        var model = ModelOf(course, units.ToDictionary(unit => unit.Unit), asked) with
        {
            Badge = await BadgeOfAsync(http.Person().Person, course, units, cancellationToken),
            Again = asked is null ? null : $"Doe deze cursus opnieuw. {FiredWords.DeadlineOf(asked.Deadline!.Value, LocalTime.DayOf(time.GetUtcNow()))}",
            Problem = problem is null ? null : $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}",
        };
        var (title, status) = ($"{(problem is null ? "" : "Fout: ")}Mijn voortgang", problem?.StatusCode ?? StatusCodes.Status200OK);
        return new PageResult(http.Request.WantsFragment()
            ? Page.Of<ProgressList, ProgressPageModel>(title, model, status)
            : Page.Of<ProgressPage, ProgressPageModel>($"{title} – {course.Title}", model, status));
    }

    private async Task<ProgressBadgeModel?> BadgeOfAsync(string person, Course course, IReadOnlyList<UnitProgress> units, CancellationToken cancellationToken)
    {
        var refused = BadgeRules.Refuse(course, CourseMarks.None(course.Id).With(units.Select(unit => KeyValuePair.Create(unit.Unit, unit.Mark)), default));
        if (!keys.MaySign)
        {
            return null;
        }

        // Also when the course got a unit since: who has a badge can see it, and withdraw it.
        var own = await badges.FindOwnAsync(person, course.FormerIds.Prepend(course.Id), cancellationToken);
        if (own is not null)
        {
            return new ProgressBadgeModel(BadgePages.AddressOf(course), "Bekijk je bewijs");
        }

        if (refused is { IsCompleted: false })
        {
            return null;
        }

        if (refused is not null)
        {
            var problem = Problems.CourseDeclared(refused.InWords).ProblemDetails;
            return new ProgressBadgeModel(null, $"{problem.Title} {problem.Detail}");
        }

        return new ProgressBadgeModel(BadgePages.AddressOf(course), "Maak je bewijs");
    }

    private static ProgressPageModel ModelOf(Course course, Dictionary<string, UnitProgress> progress, FiredRule? asked)
    {
        var required = course.Units.Where(unit => !unit.Optional).ToList();
        return new ProgressPageModel
        {
            Course = course.Id,
            Title = course.Title,
            CourseUrl = $"/cursussen/{course.Slug}/",
            Done = required.Count(unit => progress.GetValueOrDefault(unit.Id) is { Mark.IsDone: true }),
            Of = required.Count,
            Units = [.. course.Units.Select(unit => ModelOf(course, unit, progress.GetValueOrDefault(unit.Id), asked))],
        };
    }

    private static UnitModel ModelOf(Course course, Unit unit, UnitProgress? progress, FiredRule? asked)
    {
        var mark = progress?.Mark ?? UnitMark.NotStarted;
        return new UnitModel
        {
            Id = unit.Id,
            Title = unit.Title,
            State = mark.IsDone ? $"{ProgressWords.StateOf(mark)}, {DutchDates.Date(progress!.At)}" : ProgressWords.StateOf(mark),
            IsDone = mark.IsDone,
            IsAskedAgain = mark.IsDone && asked?.AsksAgain(unit.Id) == true,
            MayReset = mark is { IsDone: true, IsOwnWord: true },
            MayComplete = ProgressRules.MayDeclare(unit, UnitState.Completed),
            QuizUrl = unit.Quiz is null ? null : $"/api/pagina/toets/{course.Id}/{unit.Id}",
        };
    }
}
