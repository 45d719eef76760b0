using Academy.Functions.Audit;
using Academy.Functions.Enrolments;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>
/// POST /api/runs/{run}/participants: a coordinator of the organiser gives a colleague of their own municipality a seat, by mail
/// address. Above the number of seats only when that is said. Asking again gives the same answer; the colleague gets the mail as always.
/// </summary>
internal sealed class AddParticipant(RunOfOrganiser organiser, Colleagues colleagues, Enrol enrol, AuditTrail audit)
{
    public sealed record Request(string? Mail, bool? AboveSeats);

    public static void Map(IEndpointRouteBuilder runs) => runs.MapPost("/participants", HandleAsync);

    /// <summary>Null: they have a seat. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> AddAsync(HttpContext http, string run, Request request, CancellationToken cancellationToken)
    {
        if (!Colleagues.CouldBeAddress(request.Mail))
        {
            return Problems.Invalid("mail", "Vul het mailadres van je collega in, zoals voornaam.achternaam@gemeente.nl.");
        }

        var coordinator = http.Person();
        if (organiser.Find(run, coordinator) is null)
        {
            return Problems.UnknownRun();
        }

        if (await colleagues.FindAsync(coordinator.Municipality, request.Mail!, cancellationToken) is not { } colleague)
        {
            return Problems.UnknownColleague();
        }

        var outcome = await audit.RecordAsync(
            http,
            AuditAction.ParticipantAdded,
            $"{run}|{colleague.Person}",
            () => enrol.AddAsync(run, colleague, request.AboveSeats == true, cancellationToken),
            outcome => outcome.ToString(),
            cancellationToken);
        return ParticipantRefusal.Of(http, outcome);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, string run, AddParticipant add, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.AddParticipantRequest, cancellationToken);
        return (IResult?)await add.AddAsync(http, run, request ?? new Request(null, null), cancellationToken) ?? TypedResults.NoContent();
    }
}
