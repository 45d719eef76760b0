using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>PUT /api/me/progress/{course}/{unit}: what a learner did, or masters already. Putting the same again changes nothing.</summary>
internal sealed class RecordProgress(OperationsFolder operations, ChangeProgress progress)
{
    public sealed record Request(string? State, string? Reason);

    public static void Map(IEndpointRouteBuilder me) => me.MapPut("/progress/{course}/{unit}", HandleAsync);

    /// <summary>Null: recorded. Otherwise what is wrong with the wish.</summary>
    public async Task<IResult?> RecordAsync(Identity identity, Edition edition, string courseId, string unitId, Request request, CancellationToken cancellationToken)
    {
        if (operations.Current.FindCourse(edition, courseId) is not { } course || course.FindUnit(unitId) is not { } unit)
        {
            return Problems.UnknownUnit();
        }

        if (ProgressRules.StateOf(request.State) is not { } state)
        {
            return Problems.Invalid("state", "Kies completed, notStarted of waived.");
        }

        if (!ProgressRules.MayDeclare(unit, state))
        {
            return Problems.Invalid("state", "Dit onderdeel rond je af door erbij te zijn of door de toets te maken.");
        }

        var reason = state == UnitState.Waived ? ProgressRules.OwnReasonOf(request.Reason) : null;
        if (state == UnitState.Waived && reason is null)
        {
            return Problems.Invalid("reason", "Kies equivalentAu of equivalentOutsideActivity.");
        }

        var refused = false;
        var wish = new UnitMark(state, reason, Evidence.Declared);
        var changed = await progress.ChangeAsync(
            identity.Person,
            course,
            marks =>
            {
                var mark = ProgressRules.Declare(marks[unit.Id], wish);
                refused = mark is null;
                return mark is { } known ? ProgressChange.Of(unit.Id, known) : ProgressChange.None;
            },
            cancellationToken);
        return (changed, refused) switch
        {
            (false, _) => Problems.TooBusy(),
            (_, true) => Problems.ProgressIsKept(),
            _ => null,
        };
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, string course, string unit, RecordProgress progress, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.RecordProgressRequest, cancellationToken);
        return request is null
            ? Problems.Invalid("body", "Stuur een state mee.")
            : await progress.RecordAsync(http.Person(), http.Edition().Edition, course, unit, request, cancellationToken) ?? TypedResults.NoContent();
    }
}
