using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Runs;
using Academy.Functions.Web;

namespace Academy.Functions.Enrolments;

/// <summary>
/// GET /api/pagina/inschrijving/{run}: the run, where the person stands, and the one thing to do. POST (action=enrol, cancel or decline)
/// does it and shows the same page again. GET never signs anyone up.
/// </summary>
internal sealed class EnrolmentPages(OperationsFolder operations, RunTable runs, Enrol enrol, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/inschrijving/{run}", (HttpContext http, string run, EnrolmentPages enrolment, CancellationToken cancellationToken) =>
            enrolment.ShowAsync(http, run, null, cancellationToken));
        pages.MapPost("/inschrijving/{run}", (HttpContext http, string run, EnrolmentPages enrolment, CancellationToken cancellationToken) =>
            enrolment.ChangeAsync(http, run, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string run, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        EnrolmentOutcome? outcome = fields["action"].ToString() switch
        {
            "enrol" => (await enrol.SignUpAsync(run, http.Edition().Edition, http.Person(), cancellationToken)).Outcome,
            // Declining a seat that came out of the line is signing off: the seat goes on at once.
            "cancel" or "decline" => await enrol.SignOffAsync(run, http.Person(), cancellationToken),
            _ => null,
        };
        if (outcome is not { } known)
        {
            return PageProblem.Of(Problems.Invalid("action", "Kies inschrijven of afmelden."));
        }

        if (ChangeEnrolment.RefusalOf(known) is { } refusal)
        {
            ChangeEnrolment.SayWhenToComeBack(http, known);
            return known == EnrolmentOutcome.UnknownRun ? PageProblem.Of(refusal) : await ShowAsync(http, run, refusal, cancellationToken);
        }

        // Answered with 303, so that going back or refreshing asks for nothing twice.
        return http.Request.WantsFragment() ? await ShowAsync(http, run, null, cancellationToken) : new SeeOther($"/api/pagina/inschrijving/{run}");
    }

    private async Task<IResult> ShowAsync(
        HttpContext http, string runKey, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        var edition = http.Edition().Edition;
        var catalogue = operations.Current;
        if (catalogue.FindRun(runKey) is not { } run || catalogue.FindCourse(run.Course) is not { } course)
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        var existing = await runs.FindEnrolmentAsync(runKey, http.Person().Person, cancellationToken);
        if (existing is null && !edition.Courses.Contains(run.Course))
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        var model = await ModelOfAsync(run, course, existing, http.Person(), cancellationToken);
        var status = problem?.StatusCode ?? 200;
        return new PageResult(Page.Of<EnrolmentPage, EnrolmentPageModel>(
            $"{(problem is null ? "" : "Fout: ")}{model.Heading} – {course.Title}",
            model with { Problem = problem is null ? null : $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}" },
            status));
    }

    private async Task<EnrolmentPageModel> ModelOfAsync(CourseRun run, Course course, Enrolment? existing, Identity identity, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = await runs.FindAsync(run.Key, cancellationToken) ?? new RunRow(run.Key, run.Seats, 0, 0, false, run.Starts, run.Ends, "");
        var waiting = row.Free == 0 ? await runs.ReadWaitingListAsync(run.Key, cancellationToken) : [];
        var refusal = ChangeEnrolment.RefusalOf(EnrolmentRules.SignUp(run, row, existing, identity.Municipality, now));
        return new EnrolmentPageModel
        {
            Run = run.Key,
            CourseTitle = course.Title,
            CourseUrl = $"/cursussen/{course.Slug}/",
            Meetings = [.. run.Meetings.Select(DutchDates.Meeting)],
            Free = row.Free,
            Waiting = waiting.Count,
            Seated = existing is { HoldsSeat: true },
            PlaceInLine = existing?.State == EnrolmentState.Waitlisted ? 1 + waiting.TakeWhile(other => other.Person != identity.Person).Count() : null,
            WasCancelled = existing?.State == EnrolmentState.Cancelled,
            Closed = refusal is null ? null : $"{refusal.ProblemDetails.Title} {refusal.ProblemDetails.Detail}",
            OffBecause = run.Cancelled is { } cancelled ? cancelled.Reason : row.Cancelled ? row.Decided?.Reason ?? "" : null,
            IsOver = now >= run.Ends,
            OpenUntil = DutchDates.Day(run.EnrolBefore.AddTicks(-1)),
            DeclineUntil = existing is { HoldsSeat: true, DeclineUntil: { } until } && now < until ? DeclineTerm.InWords(existing.ChangedAt, until, now) : null,
            MayCancel = run.Cancelled is null && !row.Cancelled && EnrolmentRules.SignOff(run, existing, now) == EnrolmentOutcome.Cancelled,
        };
    }
}
