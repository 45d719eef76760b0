using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>What must hold between the values of a run, and between runs.</summary>
internal static class RunRules
{
    public static IReadOnlyList<CourseRun> Check(IEnumerable<RunDraft> drafts, ProblemList problems)
    {
        SortedDictionary<string, CourseRun> runs = new(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            CheckOne(draft, problems);
            if (!runs.TryAdd(draft.Run.Key, draft.Run))
            {
                problems.Add(Problem.DuplicateRun(
                    Position.StartOf(draft.Run.Source), draft.Run.Key, runs[draft.Run.Key].Source));
            }
        }

        return [.. runs.Values];
    }

    private static void CheckOne(RunDraft draft, ProblemList problems)
    {
        var (run, fields) = draft;
        if (run.EnrolUntil != default && run.EnrolUntil >= DutchDates.DateOf(run.Start))
        {
            problems.Add(Problem.EnrolAfterStart(fields.PlaceOf("enrolUntil"), DutchDates.LongDay(DutchDates.DateOf(run.Start))));
        }

        if (run.Minimum > run.Seats)
        {
            problems.Add(Problem.MinimumAboveSeats(fields.PlaceOf("minimum"), run.Minimum.Value, run.Seats));
        }

        if (run is { Cancelled: null, Course.Retired: { } retired } && DutchDates.DateOf(run.Start) >= retired)
        {
            problems.Add(Problem.RunOfStoppedCourse(fields.PlaceOf("meetings"), DutchDates.Day(retired)));
        }
    }
}
