using System.Collections.Concurrent;
using Academy.Functions.Catalogue;

namespace Academy.Functions.Runs;

/// <summary>The seats of runs as they were at most ten seconds ago: many visitors cost one read per run.</summary>
internal sealed class RecentSeats(RunTable runs, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);
    private const int AtOnce = 16;

    private readonly ConcurrentDictionary<string, (SeatCount Count, long At)> _recent = new();

    public async Task<IReadOnlyDictionary<string, SeatCount>> ReadAsync(IEnumerable<CourseRun> coming, CancellationToken cancellationToken)
    {
        var answer = new ConcurrentDictionary<string, SeatCount>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(coming, parallel, async (run, token) => answer[run.Key] = await FindAsync(run, token));
        return answer;
    }

    private async Task<SeatCount> FindAsync(CourseRun run, CancellationToken cancellationToken)
    {
        if (_recent.TryGetValue(run.Key, out var known) && time.GetElapsedTime(known.At) < Lifetime)
        {
            return known.Count;
        }

        var at = time.GetTimestamp();
        var row = await runs.FindAsync(run.Key, cancellationToken);
        var count = row is null
            ? new SeatCount(run.Cancelled is null ? run.Seats : 0, 0)
            : new SeatCount(row.Free, row.Free > 0 ? 0 : row.Waiting ?? (await runs.ReadWaitingListAsync(run.Key, cancellationToken)).Count);
        _recent[run.Key] = (count, at);
        return count;
    }
}

/// <summary>Seats that are free, and people in line when there are none.</summary>
internal sealed record SeatCount(int Free, int Waiting);
