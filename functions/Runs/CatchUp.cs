using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;

namespace Academy.Functions.Runs;

/// <summary>
/// Puts right what a process with older content did to a run after it was carried over: processes get new content one after the
/// other. A seat that the older content did not have is given back to the run, and who was told the old moment hears the new one.
/// </summary>
internal sealed class CatchUp(OperationsFolder operations, ApplyRun applyRun, TellEveryone tell, TimeProvider time)
{
    public async Task RunAsync(string key, IReadOnlyList<Enrolment> enrolments, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(key) is not { } run)
        {
            return;
        }

        var row = await applyRun.RunAsync(run, cancellationToken);
        var news = RunNews.StillToHear(run, row, time.GetUtcNow());
        if (!row.Cancelled && run.Ends > news.At && enrolments.Any(news.Concerns))
        {
            await tell.RunAsync(news, cancellationToken);
        }
    }
}
