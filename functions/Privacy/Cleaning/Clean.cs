using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Web;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>
/// POST /Clean (timer, every night): plans to look through everything that is stored, in parts that each fit easily in the time of one
/// sweep. A part that fails is done by a later sweep; a night that was missed is made up for by the next one.
/// </summary>
internal sealed class Clean(OperationsFolder operations, CleanPeople people, CleanRuns runs, CleanSignIns signIns, CleanAudit audit, DueTable due, TimeProvider time)
{
    private const int PeopleParts = 256;

    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("Clean", (_, cancellationToken) => host.ServiceProvider.GetRequiredService<Clean>().PlanAsync(cancellationToken));

    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        // A course may be gone from the content while its runs are still here: their keys are known, so the parts go by letter.
        var now = time.GetUtcNow();
        string[] parts =
        [
            .. Enumerable.Range(0, PeopleParts).Select(part => "people " + part.ToString("x2", CultureInfo.InvariantCulture)),
            .. "0123456789abcdefghijklmnopqrstuvwxyz".Select(letter => $"runs {letter}"),
            .. operations.Current.Editions.Select(edition => "sign-ins " + edition.Slug),
            "audit all",
        ];
        foreach (var part in parts)
        {
            await due.PlanAsync(new DueItem(DueKind.Clean, now, part), cancellationToken);
        }
    }

    public Task RunAsync(string part, CancellationToken cancellationToken) => part.Split(' ') switch
    {
        ["people", var beginning] => people.RunAsync(beginning, cancellationToken),
        ["runs", var letter] => runs.RunAsync(letter, cancellationToken),
        ["sign-ins", var edition] => signIns.RunAsync(edition, cancellationToken),
        _ => audit.RunAsync(cancellationToken),
    };
}
