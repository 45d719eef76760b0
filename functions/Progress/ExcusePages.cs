using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Participants;
using Academy.Functions.Rules;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Progress;

/// <summary>
/// GET /api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}: the units of the course, and from which a coordinator excused this
/// colleague. What else the colleague did is not shown. POST (unit, state): excuses, or takes that back.
/// </summary>
internal sealed class ExcusePages(OperationsFolder operations, ReadParticipants participants, ProgressTable table, RequiredCourses required, ExcusePerson excuse)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/beheer/uitvoering/{run}/vrijstellen/{person}", (HttpContext http, string run, string person, ExcusePages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, run, person, null, cancellationToken));
        pages.MapPost("/beheer/uitvoering/{run}/vrijstellen/{person}", (HttpContext http, string run, string person, ExcusePages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, run, person, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string run, string person, CancellationToken cancellationToken)
    {
        if (CourseOf(http, run) is not { } course)
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (unit, wish) = (fields["unit"].ToString(), new ExcusePerson.Request(fields["state"], null));
        var again = await required.AskAgainAsync(person, course, unit, cancellationToken);
        if (await excuse.ExcuseAsync(http, person, course.Id, unit, wish, cancellationToken) is { } problem)
        {
            return problem.StatusCode is 409 or 503 ? await ShowAsync(http, run, person, problem, cancellationToken) : PageProblem.Of(problem);
        }

        // To excuse from what was done adds nothing: that is said, so that nobody thinks it was.
        var excused = (await table.ReadAsync(person, course, cancellationToken)).Marks[unit].Reason is WaiverReason.Administrative;
        return again || excused == (wish.State == ProgressRules.WordOf(UnitState.Waived))
            ? new SeeOther($"{ExcusePageModel.PathOf(run, person)}#onderdeel-{unit}")
            : await ShowAsync(http, run, person, Problems.ProgressIsKept(), cancellationToken);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string run, string person, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        if (CourseOf(http, run) is not { } course || await participants.ReadAsync(http, run, AuditAction.ParticipantsRead, cancellationToken) is not { } list)
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        if (list.Participants.FirstOrDefault(one => one.Person == person) is not { } participant || participant.Municipality != http.Person().Municipality)
        {
            return PageProblem.Of(Problems.UnknownParticipant());
        }

        var marks = (await table.ReadAsync(person, course, cancellationToken)).Marks;
        var asked = await required.FindAsync(person, course, cancellationToken);
        var model = new ExcusePageModel
        {
            Run = run,
            Person = person,
            Name = ParticipantWords.NameOf(participant),
            CourseTitle = course.Title,
            IsReader = person == http.Person().Person,
            Units = [.. course.Units.Select(unit => new ExcusableUnit(
                unit.Id, unit.Title, marks[unit.Id].Reason is WaiverReason.Administrative && !asked.Any(row => row.AsksAgain(unit.Id))))],
            Problem = problem?.ProblemDetails.Type == "urn:academy:problem:progress-kept"
                ? "Er is niets veranderd: je collega heeft dit onderdeel al gedaan, of is er al van vrijgesteld."
                : problem?.InWords(),
        };
        return new PageResult(Page.Of<ExcusePage, ExcusePageModel>(
            $"{(problem is null ? "" : "Fout: ")}Vrijstelling voor {model.Name} – {model.CourseTitle}", model, problem?.StatusCode ?? 200));
    }

    private Course? CourseOf(HttpContext http, string run) =>
        operations.Current.FindRun(run) is { } found ? operations.Current.FindCourse(http.Edition().Edition, found.Course) : null;
}
