using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>
/// GET /api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}: where somebody can go. POST (to, aboveSeats): moves them, and leads
/// back to the list they were on.
/// </summary>
internal sealed class MovePages(OperationsFolder operations, ReadParticipants participants, MoveParticipant move, RunTable runs)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/beheer/uitvoering/{run}/verplaatsen/{person}", (HttpContext http, string run, string person, MovePages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, run, person, null, new MoveParticipant.Request(null, null), cancellationToken));
        pages.MapPost("/beheer/uitvoering/{run}/verplaatsen/{person}", (HttpContext http, string run, string person, MovePages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, run, person, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string run, string person, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var request = new MoveParticipant.Request(fields["to"], fields["aboveSeats"] == "true");
        return await move.MoveAsync(http, run, person, request, cancellationToken) is { } problem
            ? await ShowAsync(http, run, person, problem, request, cancellationToken)
            : new SeeOther($"{ParticipantPages.PathOf(run)}?gedaan={ParticipantPages.Moved}");
    }

    private async Task<IResult> ShowAsync(
        HttpContext http, string runKey, string person, ProblemHttpResult? problem, MoveParticipant.Request asked, CancellationToken cancellationToken)
    {
        var list = await participants.ReadAsync(http, runKey, AuditAction.ParticipantsRead, cancellationToken);
        if (list is not { IsOrganiser: true })
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        if (list.Participants.FirstOrDefault(one => one.Person == person) is not { } participant)
        {
            return PageProblem.Of(problem ?? Problems.UnknownParticipant());
        }

        var targets = move.TargetsOf(list.Run, participant.Municipality);
        var rows = await Task.WhenAll(targets.Select(run => runs.FindAsync(run.Key, cancellationToken)));
        var model = new MovePageModel
        {
            Run = runKey,
            Person = person,
            Name = ParticipantWords.NameOf(participant),
            CourseTitle = operations.Current.FindCourse(list.Run.Course)?.Title ?? list.Run.Course,
            Now = DutchDates.Run(list.Run),
            Targets = [.. targets.Zip(rows, (run, row) => new MoveTarget(run.Key, DutchDates.Run(run), row?.Free ?? run.Seats))],
            To = asked.To ?? "",
            AboveSeats = asked.AboveSeats == true,
            Error = problem?.InWords(),
        };
        return new PageResult(Page.Of<MovePage, MovePageModel>(
            $"{(problem is null ? "" : "Fout: ")}Verplaats {model.Name} – {model.CourseTitle}", model, problem?.StatusCode ?? 200));
    }
}
