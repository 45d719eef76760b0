using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Web;

namespace Academy.Functions.Participants;

/// <summary>GET /api/runs/{run}/participants: name, municipality, state and place in line of whom the coordinator may see.</summary>
internal static class ShowParticipants
{
    public sealed record Response(string Run, int Seats, int Taken, int Waiting, IReadOnlyList<Line> Participants);

    public sealed record Line(string Person, string Name, string Municipality, string State, int? PlaceInLine);

    public static void Map(IEndpointRouteBuilder runs) => runs.MapGet("/participants", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string run, ReadParticipants participants, OperationsFolder operations, CancellationToken cancellationToken)
    {
        if (await participants.ReadAsync(http, run, AuditAction.ParticipantsRead, cancellationToken) is not { } list)
        {
            return Problems.UnknownRun();
        }

        var lines = list.Participants.Select(one => new Line(
            one.Person, one.Name, ParticipantWords.MunicipalityOf(one, operations.Current), EnrolmentAnswer.WordOf(one.State), one.PlaceInLine));
        return TypedResults.Json(new Response(run, list.Seats, list.Taken, list.Waiting, [.. lines]), AcademyJson.Default.ShowParticipantsResponse);
    }
}
