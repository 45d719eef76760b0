using System.Collections.Concurrent;

namespace Academy.Functions.Due;

/// <summary>
/// Plans a look at a run before it changes, so that the sweep finishes what a request that dies leaves half done. Many changes of
/// one run within half a minute share one look: it is always at least two minutes away, and no sweep takes it before its time.
/// </summary>
internal sealed partial class PlannedLooks(DueTable due)
{
    private static readonly TimeSpan After = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Shared = TimeSpan.FromSeconds(30);
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _planned = new();

    public async Task PlanAsync(string run, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isPlanned = _planned.TryGetValue(run, out var at) && at >= now + After && at <= now + After + Shared;
        LeaveUnplanned(ref isPlanned);
        if (isPlanned)
        {
            return;
        }

        var look = DueItem.Look(run, now + After + Shared);
        await due.PlanAsync(look, cancellationToken);
        if (_planned.Count >= MostKept)
        {
            _planned.Clear();
        }

        _planned[run] = look.At;
    }

    /// <summary>The development build can leave the look out, to show that a test notices.</summary>
    static partial void LeaveUnplanned(ref bool isPlanned);
}
