using Academy.Functions.Evaluations;
using Academy.Functions.Mail;
using Academy.Functions.Privacy;
using Academy.Functions.Privacy.Cleaning;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Storage;
using Academy.Functions.Web;

namespace Academy.Functions.Due;

/// <summary>
/// POST /Sweep (timer): does everything that is due and not done, however late it is. Azure does not try a timer again,
/// and may fire it twice: so a sweep never looks at "this tick", and each item is claimed before it is done.
/// </summary>
internal sealed class Sweep(
    DueTable due,
    LookAtRun lookAtRun,
    CheckMinimum checkMinimum,
    TellCalledOff tellCalledOff,
    PlanEvaluations planEvaluations,
    SendEvaluations sendEvaluations,
    RemindLearner remindLearner,
    ErasePerson erasePerson,
    Clean clean,
    ILogger<Sweep> log)
{
    public static void Map(IEndpointRouteBuilder host) =>
        host.MapTrigger("Sweep", (_, cancellationToken) => host.ServiceProvider.GetRequiredService<Sweep>().RunAsync(cancellationToken));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (done, left) = (0, 0);
        await foreach (var item in due.ReadDueAsync(cancellationToken))
        {
            if (await due.TryClaimAsync(item, cancellationToken) is not { } claimed)
            {
                continue;
            }

            if (await TryAsync(claimed, cancellationToken))
            {
                done++;
            }
            else
            {
                left++;
            }
        }

        log.Swept(done, left);
    }

    /// <summary>One item that fails keeps no other waiting; its lease runs out and a later sweep tries again.</summary>
    private async Task<bool> TryAsync(DueItem item, CancellationToken cancellationToken)
    {
        try
        {
            await DoAsync(item, cancellationToken);
            await due.DoneAsync(item, cancellationToken);
            return true;
        }
        catch (Exception fault) when (!StorageOutage.IsCauseOf(fault))
        {
            log.ItemFailed(item.Kind, item.Attempts, fault);
            return false;
        }
    }

    private Task DoAsync(DueItem item, CancellationToken cancellationToken) => item.Kind switch
    {
        DueKind.Look => lookAtRun.RunAsync(item, cancellationToken),
        DueKind.Minimum => checkMinimum.RunAsync(item, cancellationToken),
        DueKind.CalledOff => tellCalledOff.RunAsync(item, cancellationToken),
        DueKind.Ended => planEvaluations.RunAsync(item, cancellationToken),
        DueKind.Remind => remindLearner.RunAsync(item, cancellationToken),
        DueKind.Clean => clean.RunAsync(item.Subject, cancellationToken),
        DueKind.Erase => erasePerson.RunAsync(item.Subject, cancellationToken),
        _ => sendEvaluations.RunAsync(item, cancellationToken),
    };
}
