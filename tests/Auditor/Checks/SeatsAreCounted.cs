using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>
/// I1: never more people in a run than it has seats. I3: what the run's row counts are the rows that are there, and no two people
/// have the same place in line. A seat above the content's, given by a coordinator or left when a run shrank, is a seat of the row.
/// </summary>
internal static class SeatsAreCounted
{
    public static IEnumerable<Finding> Check(Snapshot snapshot, AuditRequest request) =>
        snapshot.Runs.Where(run => run.Row is not null && run.Key != StoredRun.AppliedKey).SelectMany(run => Check(run, request));

    private static IEnumerable<Finding> Check(StoredRun run, AuditRequest request)
    {
        var row = run.Row!;
        var (seated, waiting) = (run.Seated.Count(), run.Waiting.ToList());
        var seats = row.GetInt32("Seats") ?? 0;
        if (seated > seats)
        {
            yield return run.Wrong("I1", $"{seated} people have a seat, and there are {seats}");
        }

        if (request.Seats.TryGetValue(run.Key, out var most) && seated > most)
        {
            yield return run.Wrong("I1", $"{seated} people have a seat, and there may be {most}");
        }

        if (row.GetInt32("Taken") != seated)
        {
            yield return run.Wrong("I3", $"Taken says {row.GetInt32("Taken")}, and {seated} people have a seat");
        }

        if (row.GetInt32("Waiting") is { } counted && counted != waiting.Count)
        {
            yield return run.Wrong("I3", $"Waiting says {counted}, and {waiting.Count} people are in line");
        }

        foreach (var place in waiting.GroupBy(person => person.GetInt32("Sequence")))
        {
            var first = place.First();
            if (place.Count() > 1)
            {
                yield return new Finding("I3", "Runs", run.Key, first.RowKey, $"{place.Count()} people have place {place.Key} in line");
            }

            if (place.Key is not { } number || number < 1 || number > row.GetInt32("WaitingSequence"))
            {
                yield return new Finding("I3", "Runs", run.Key, first.RowKey, $"place {place.Key} in line was never given out: the last one is {row.GetInt32("WaitingSequence")}");
            }
        }
    }
}
