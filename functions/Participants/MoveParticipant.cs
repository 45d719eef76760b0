using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.People;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>
/// POST /api/runs/{run}/participants/{person}/move: from one run of a course to another of the same course and organiser. First the
/// new seat, then the old one is given back: who stops half way has two seats and never none, and asking again finishes it.
/// </summary>
internal sealed class MoveParticipant(
    OperationsFolder operations, RunOfOrganiser organiser, RunTable runs, PeopleTable people, Enrol enrol, AuditTrail audit, TimeProvider time)
{
    public sealed record Request(string? To, bool? AboveSeats);

    public static void Map(IEndpointRouteBuilder runs) => runs.MapPost("/participants/{person}/move", HandleAsync);

    /// <summary>The runs that somebody in this run can be moved to.</summary>
    public IReadOnlyList<CourseRun> TargetsOf(CourseRun from, string municipality) =>
    [
        .. operations.Current.Runs
            .Where(run => run.Course == from.Course && run.Organiser == from.Organiser && run.Key != from.Key
                && run.Cancelled is null && run.Ends > time.GetUtcNow() && run.IsOpenTo(municipality))
            .OrderBy(run => run.Starts),
    ];

    /// <summary>Null: they have a seat there and none here. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> MoveAsync(HttpContext http, string from, string person, Request request, CancellationToken cancellationToken)
    {
        if (organiser.Find(from, http.Person()) is not { } source)
        {
            return Problems.UnknownRun();
        }

        if (await FindAsync(source, person, cancellationToken) is not { } participant)
        {
            return Problems.UnknownParticipant();
        }

        var target = TargetsOf(source, participant.Municipality).FirstOrDefault(run => run.Key == request.To);
        if (target is null)
        {
            return Problems.Invalid("to", "Kies een andere uitvoering van dezelfde cursus.");
        }

        var there = await runs.FindEnrolmentAsync(target.Key, person, cancellationToken);
        var here = await runs.FindEnrolmentAsync(source.Key, person, cancellationToken);
        if (here is not { IsActive: true } && there is not { HoldsSeat: true })
        {
            return Problems.UnknownParticipant();
        }

        return EnrolmentRules.SignOff(source, here, time.GetUtcNow()) == EnrolmentOutcome.RunStarted
            ? Problems.RunStarted()
            : await audit.RecordAsync(
                http,
                AuditAction.ParticipantMoved,
                $"{source.Key}|{target.Key}|{person}",
                () => MoveAsync(http, source, target, participant, request.AboveSeats == true, cancellationToken),
                refusal => refusal is null ? "Done" : "Refused",
                cancellationToken);
    }

    private async Task<ProblemHttpResult?> MoveAsync(
        HttpContext http, CourseRun source, CourseRun target, Identity participant, bool aboveSeats, CancellationToken cancellationToken)
    {
        var added = await enrol.AddAsync(target.Key, participant, aboveSeats, cancellationToken);
        if (ParticipantRefusal.Of(http, added) is { } refusal)
        {
            return refusal;
        }

        var left = await enrol.SignOffAsync(source.Key, participant, cancellationToken);
        return left == EnrolmentOutcome.Cancelled ? null : Problems.StorageAway();
    }

    private async Task<Identity?> FindAsync(CourseRun run, string person, CancellationToken cancellationToken)
    {
        var enrolment = IdentityTable.IsKey(person) ? await runs.FindEnrolmentAsync(run.Key, person, cancellationToken) : null;
        var profile = enrolment is null ? null : await people.FindProfileAsync(person, cancellationToken);
        return profile is null ? null : new Identity(person, profile.Municipality, []);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, string run, string person, MoveParticipant move, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.MoveParticipantRequest, cancellationToken);
        return (IResult?)await move.MoveAsync(http, run, person, request ?? new Request(null, null), cancellationToken) ?? TypedResults.NoContent();
    }
}
