using System.Globalization;
using System.Text;
using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Participants;

/// <summary>
/// GET /api/runs/{run}/participants.csv: the same list for a spreadsheet, in UTF-8 with the mark by which a spreadsheet knows that.
/// The name of the file says the run and nobody's name.
/// </summary>
internal static class ExportParticipants
{
    private static readonly string[] Head = ["Naam", "Gemeente", "Status", "Plaats op de wachtlijst"];

    public static void Map(IEndpointRouteBuilder runs) => runs.MapGet("/participants.csv", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string run, ReadParticipants participants, OperationsFolder operations, CancellationToken cancellationToken)
    {
        if (await participants.ReadAsync(http, run, AuditAction.ParticipantsExported, cancellationToken) is not { } list)
        {
            // A person clicked a link to come here.
            return PageProblem.Of(Problems.UnknownRun());
        }

        var rows = list.Participants.Select(one => (IReadOnlyList<string>)
        [
            ParticipantWords.NameOf(one),
            ParticipantWords.MunicipalityOf(one, operations.Current),
            ParticipantWords.StateOf(one),
            one.PlaceInLine?.ToString(CultureInfo.InvariantCulture) ?? "",
        ]);
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv.Of([Head, .. rows]))];
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(bytes, "text/csv; charset=utf-8", $"deelnemers-{list.Run.Key.Replace('~', '-')}.csv");
    }
}
