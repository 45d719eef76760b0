using System.Diagnostics;
using Academy.Site.Checks;
using Academy.Site.Content;

namespace Academy.Site.Serving;

/// <summary>
/// Makes and checks every page of a version in the background, as a build does, and tells what it finds. A next edit goes first:
/// it stops the check of a version that nobody will see any more.
/// </summary>
internal sealed class PreviewChecks(Announcement announcement, PreviewReport report) : IAsyncDisposable
{
    /// <summary>Whoever saved looks at the page first: its browser needs the processors more than a check of all the others does.</summary>
    private static readonly TimeSpan UntilShown = TimeSpan.FromMilliseconds(500);

    private CancellationTokenSource _stop = new();
    private Task _checking = Task.CompletedTask;

    public void Begin(PreviewState state)
    {
        if (state is { IsCurrent: true, Site: { } site })
        {
            _stop.Dispose();
            _stop = new CancellationTokenSource();
            var cancellationToken = _stop.Token;
            _checking = Task.Run(() => CheckAsync(state, site, cancellationToken), CancellationToken.None);
        }
    }

    public void Stop() => _stop.Cancel();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _checking;
        _stop.Dispose();
    }

    private async Task CheckAsync(PreviewState state, PreviewSite site, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(UntilShown, cancellationToken);
            var began = Stopwatch.GetTimestamp();
            var problems = await ProblemsAsync(state, site, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (problems.Count > 0)
            {
                announcement.Tell(state with { Problems = problems });
            }

            report.Checked(site.Pages.Count, problems, Stopwatch.GetElapsedTime(began));

            // While the writer thinks: the next edit finds room for all that it makes.
            GC.Collect(0);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // There is a newer version to check.
            return;
        }
    }

    private static async Task<IReadOnlyList<ContentProblem>> ProblemsAsync(PreviewState state, PreviewSite site, CancellationToken cancellationToken)
    {
        var problems = new ProblemList();
        var places = new SourcePlaces(state.Documents);
        var check = new EditionCheck(site.Catalogue, site.Edition, places, new HiddenPages(site.Catalogue.Editions, places));
        problems.AddRange(await check.ProblemsAsync(cancellationToken));
        return problems.Sorted();
    }
}
