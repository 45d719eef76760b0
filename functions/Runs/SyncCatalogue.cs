using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Runs;

/// <summary>
/// POST /SyncCatalogue (timer): when the content changed since it was last applied, carries the runs over to the tables.
/// The mark of what was applied is written last, so a sync that died is done again.
/// </summary>
internal sealed class SyncCatalogue(OperationsFolder operations, AppliedTable applied, ApplyRun applyRun, ILogger<SyncCatalogue> log)
{
    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("SyncCatalogue", (_, cancellationToken) => host.ServiceProvider.GetRequiredService<SyncCatalogue>().RunAsync(cancellationToken));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var current = operations.Current;
        if (await applied.ReadMarkAsync(cancellationToken) == current.Mark)
        {
            return;
        }

        foreach (var run in current.Runs)
        {
            await applyRun.RunAsync(run, cancellationToken);
        }

        await applied.WriteMarkAsync(current.Mark, cancellationToken);
        log.Synced(current.Runs.Count);
    }
}
