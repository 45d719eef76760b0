using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Identities;
using Academy.Functions.People;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>PUT /api/me/progress/{course}/{unit}: what a learner did, or masters already. Putting the same again changes nothing.</summary>
internal sealed class RecordProgress(OperationsFolder operations, PeopleTable people, DueTable due, TimeProvider time)
{
    public sealed record Request(string? State, string? Reason);

    public static void Map(IEndpointRouteBuilder me) => me.MapPut("/progress/{course}/{unit}", HandleAsync);

    /// <summary>Null: recorded. Otherwise what is wrong with the wish.</summary>
    public async Task<IResult?> RecordAsync(Identity identity, Edition edition, string courseId, string unitId, Request request, CancellationToken cancellationToken)
    {
        if (!edition.Courses.Contains(courseId) || operations.Current.FindCourse(courseId) is not { } course || course.FindUnit(unitId) is not { } unit)
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

        var now = time.GetUtcNow();
        var change = new UnitProgress(course.Id, unit.Id, state, reason, Evidence.Declared, now);
        var before = await people.ReadProgressAsync(identity.Person, course.Id, cancellationToken);
        await PlanEvaluationsAsync(course, identity.Person, ProgressRules.Summarise(course, before, change), now, cancellationToken);
        if (before.Any(known => known with { At = now } == change))
        {
            return null;
        }

        await people.SaveProgressAsync(identity.Person, change, ProgressRules.Summarise(course, before, change), cancellationToken);

        // Two units done at once do not see each other before they are stored; whoever reads last sees both.
        var after = await people.ReadProgressAsync(identity.Person, course.Id, cancellationToken);
        await PlanEvaluationsAsync(course, identity.Person, ProgressRules.Summarise(course, after, change), now, cancellationToken);
        return null;
    }

    /// <summary>
    /// Planned before the progress is stored, and again when it was: a course that turns out not to be completed sends
    /// nothing, and what is planned twice is sent once.
    /// </summary>
    private async Task PlanEvaluationsAsync(Course course, string person, CourseSummary summary, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!summary.IsComplete || !course.SelfPaced)
        {
            return;
        }

        foreach (var plan in course.Evaluations)
        {
            var item = new DueItem(DueKind.Evaluate, LocalTime.Add(now, plan.After), Evaluations.SelfPaced.KeyOf(course.Id, person), plan.Questionnaire, person);
            await due.PlanAsync(item, cancellationToken);
        }
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
