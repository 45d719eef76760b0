using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.People;
using Academy.Functions.Rules;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Progress;

/// <summary>
/// PUT /api/people/{person}/progress/{course}/{unit}: a coordinator excuses somebody of their own municipality from a unit
/// (cmi5 reason Administrative), or takes that back. What was done or tested is never theirs to change.
/// </summary>
internal sealed class ExcusePerson(OperationsFolder operations, PeopleTable people, ProgressTable table, ChangeProgress progress, RequiredCourses required, AuditTrail audit)
{
    public sealed record Request(string? State, string? Reason);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/people/{person}/progress/{course}/{unit}", (HttpContext http, string person, string course, string unit, ExcusePerson excuse, CancellationToken cancellationToken) =>
            excuse.HandleAsync(http, person, course, unit, cancellationToken));

    /// <summary>Null: it is as was asked, or the unit was done already. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> ExcuseAsync(
        HttpContext http, string person, string courseId, string unitId, Request? request, CancellationToken cancellationToken)
    {
        if (ProgressRules.StateOf(request?.State) is not { } state || state == UnitState.Completed)
        {
            return Problems.Invalid("state", "Kies waived of notStarted.");
        }

        if (state == UnitState.Waived && request!.Reason is not (null or "administrative"))
        {
            return Problems.Invalid("reason", "Kies administrative: de andere redenen geeft iemand zelf, of de toets.");
        }

        var profile = IdentityTable.IsKey(person) ? await people.FindProfileAsync(person, cancellationToken) : null;
        if (profile is null || profile.Municipality != http.Person().Municipality)
        {
            return Problems.UnknownPerson();
        }

        if (person == http.Person().Person)
        {
            return Problems.NotYourOwnProgress();
        }

        return operations.Current.FindCourse(http.Edition().Edition, courseId) is { } course && course.FindUnit(unitId) is { } unit
            ? await ChangeAsync(http, person, course, unit, state == UnitState.Waived, cancellationToken)
            : Problems.UnknownUnit();
    }

    private async Task<IResult> HandleAsync(HttpContext http, string person, string courseId, string unitId, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.ExcusePersonRequest, cancellationToken);
        return (IResult?)await ExcuseAsync(http, person, courseId, unitId, request, cancellationToken) ?? TypedResults.NoContent();
    }

    private async Task<ProblemHttpResult?> ChangeAsync(HttpContext http, string person, Course course, Unit unit, bool excused, CancellationToken cancellationToken)
    {
        var known = (await table.ReadAsync(person, course, cancellationToken)).Marks[unit.Id];
        if (ProgressRules.Excuse(known, excused) is not { } mark)
        {
            return Problems.ProgressIsKept();
        }

        // Where the course has to be done again, an excuse is one for this time, whatever is known of the time before.
        if (mark == known && !(excused && await required.AskAgainAsync(person, course, unit.Id, cancellationToken)))
        {
            return null;
        }

        var changed = false;
        await audit.RecordAsync(
            http,
            excused ? AuditAction.UnitExcused : AuditAction.UnitExcuseWithdrawn,
            $"{person}|{course.Id}|{unit.Id}",
            async () => changed = await progress.ChangeAsync(
                person,
                course,
                marks => ProgressRules.Excuse(marks[unit.Id], excused) is { } now ? ProgressChange.Of(unit.Id, now) : ProgressChange.None,
                cancellationToken),
            cancellationToken);
        return changed ? null : Problems.TooBusy();
    }
}
