using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Runs;

/// <summary>
/// GET /api/pagina/beheer/uitvoering/{run}/besluit: how many people a run has, and the form that decides over it.
/// POST (decision=goOn or cancel, reason): decides, and shows the same page with what was decided.
/// </summary>
internal sealed class DecisionPages(OperationsFolder operations, RunOfOrganiser organiser, RunTable runs, DecideRun decide, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/uitvoering/{run}/besluit", (HttpContext http, string run, DecisionPages decision, CancellationToken cancellationToken) =>
            decision.ShowAsync(http, run, cancellationToken));
        pages.MapPost("/uitvoering/{run}/besluit", (HttpContext http, string run, DecisionPages decision, CancellationToken cancellationToken) =>
            decision.DecideAsync(http, run, cancellationToken));
    }

    public static string PathOf(string run) => $"/api/pagina/beheer/uitvoering/{run}/besluit";

    private async Task<IResult> ShowAsync(HttpContext http, string run, CancellationToken cancellationToken) =>
        organiser.Find(run, http.Person()) is { } found
            ? PageOf(await ModelOfAsync(found, cancellationToken), StatusCodes.Status200OK)
            : PageProblem.Of(Problems.UnknownRun());

    private async Task<IResult> DecideAsync(HttpContext http, string run, CancellationToken cancellationToken)
    {
        if (organiser.Find(run, http.Person()) is not { } found)
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (kind, reason) = (RunDecision.Parse(fields["decision"].ToString()), PostDecision.Plain(fields["reason"].ToString()));
        var typed = new { Choice = fields["decision"].ToString(), Reason = reason };
        if (PostDecision.FaultOf(kind, reason) is { } fault)
        {
            var wrong = await ModelOfAsync(found, cancellationToken) with { Choice = typed.Choice, Reason = typed.Reason, WrongField = fault.Field, Error = fault.Error };
            return PageOf(wrong, StatusCodes.Status400BadRequest);
        }

        var outcome = await decide.DecideAsync(http, found, kind!.Value, reason, cancellationToken);
        if (PostDecision.RefusalOf(outcome, kind.Value) is { } refusal)
        {
            var refused = await ModelOfAsync(found, cancellationToken) with { Choice = typed.Choice, Reason = typed.Reason, Problem = InWords(refusal) };
            return PageOf(refused, refusal.StatusCode);
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, run, cancellationToken) : new SeeOther(PathOf(run));
    }

    private static PageResult PageOf(DecisionPageModel model, int status) => new(Page.Of<DecisionPage, DecisionPageModel>(
        $"{(model.IsWrong ? "Fout: " : "")}{model.Heading} – {model.CourseTitle}", model, status));

    private static string InWords(ProblemHttpResult problem) => $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}";

    private async Task<DecisionPageModel> ModelOfAsync(CourseRun run, CancellationToken cancellationToken)
    {
        var row = await runs.FindAsync(run.Key, cancellationToken);
        var off = run.Cancelled is not null || row is { Cancelled: true };
        return new DecisionPageModel
        {
            Action = PathOf(run.Key),
            Back = Participants.ParticipantPages.PathOf(run.Key),
            CourseTitle = operations.Current.FindCourse(run.Course)?.Title ?? run.Course,
            Meetings = [.. run.Meetings.Select(DutchDates.Meeting)],
            Taken = row?.Taken ?? 0,
            Minimum = run.Minimum ?? 0,
            LastDay = DutchDates.Day(run.EnrolBefore.AddTicks(-1)),
            IsClosed = time.GetUtcNow() >= run.EnrolBefore,
            IsOff = off,
            OffBecause = run.Cancelled?.Reason ?? row?.Decided?.Reason ?? "",
            GoesOn = !off && row is { Decided.Kind: DecisionKind.GoOn },
            HasStarted = time.GetUtcNow() >= run.Starts,
        };
    }
}
