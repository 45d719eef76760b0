using System.Collections.Concurrent;
using Academy.Functions.Catalogue;

namespace Academy.Functions.Runs;

/// <summary>In which coming runs of other municipalities there are people of one's own, and how many: a way to their lists.</summary>
internal sealed class OwnPeopleElsewhere(OperationsFolder operations, RunTable runs, TimeProvider time)
{
    /// <summary>Each of them costs a read of who is in it.</summary>
    private const int MostLookedAt = 200;
    private const int AtOnce = 16;

    public async Task<IReadOnlyList<OwnPeople>> ReadAsync(string municipality, Func<CourseRun, bool> isWanted, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var candidates = operations.Current.Runs
            .Where(run => run.Organiser != municipality && run.IsOpenTo(municipality) && run.Ends > now && isWanted(run))
            .OrderBy(run => run.Starts).ThenBy(run => run.Key, StringComparer.Ordinal).Take(MostLookedAt).ToList();
        var found = new ConcurrentDictionary<string, OwnPeople>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(candidates, parallel, async (run, token) =>
        {
            var own = (await runs.ReadEnrolmentsAsync(run.Key, token)).Where(enrolment => enrolment.IsActive && enrolment.Municipality == municipality).ToList();
            if (own.Count > 0)
            {
                found[run.Key] = new OwnPeople(run, own.Count(enrolment => enrolment.HoldsSeat), own.Count(enrolment => enrolment.IsInLine));
            }
        });
        return [.. candidates.Select(run => found.GetValueOrDefault(run.Key)).OfType<OwnPeople>()];
    }
}

/// <summary>How many people of a municipality have a seat in a run of another, and how many wait for one.</summary>
internal sealed record OwnPeople(CourseRun Run, int Seated, int Waiting);
