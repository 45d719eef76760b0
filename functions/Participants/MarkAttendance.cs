using Academy.Functions.Audit;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>
/// PUT /api/runs/{run}/participants/{person}/attendance: present, absent or none. Saying the same again changes nothing, so a tap
/// that waited on a phone without a connection can be sent as often as it takes.
/// </summary>
internal sealed class MarkAttendance(RunOfOrganiser organiser, Enrol enrol, AttendedUnits attended, AuditTrail audit)
{
    public sealed record Request(string? Attendance);

    public static void Map(IEndpointRouteBuilder runs) => runs.MapPut("/participants/{person}/attendance", HandleAsync);

    /// <summary>Null: marked. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> MarkAsync(HttpContext http, string run, string person, string? word, CancellationToken cancellationToken)
    {
        if (AttendanceWords.Parse(word) is not { } attendance)
        {
            return Problems.Invalid("attendance", "Kies present, absent of none.");
        }

        if (organiser.Find(run, http.Person()) is null)
        {
            return Problems.UnknownRun();
        }

        if (!IdentityTable.IsKey(person))
        {
            return Problems.UnknownParticipant();
        }

        // The municipality is asked for who comes in; who is in stays in.
        var outcome = await audit.RecordAsync(
            http,
            AuditAction.AttendanceMarked,
            $"{run}|{person}",
            () => enrol.MarkAsync(run, new Identity(person, "", []), attendance, cancellationToken),
            outcome => outcome.ToString(),
            cancellationToken);
        if (outcome == EnrolmentOutcome.Marked)
        {
            // Also when the mark was there already: an earlier request may have stopped here.
            await attended.FollowAsync(run, person, cancellationToken);
        }

        return ParticipantRefusal.Of(http, outcome);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, string run, string person, MarkAttendance mark, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.MarkAttendanceRequest, cancellationToken);
        return (IResult?)await mark.MarkAsync(http, run, person, request?.Attendance, cancellationToken) ?? TypedResults.NoContent();
    }
}
