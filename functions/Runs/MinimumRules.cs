using Academy.Functions.Catalogue;

namespace Academy.Functions.Runs;

/// <summary>When a run has too few people, and what may still be decided over it. Pure.</summary>
internal static class MinimumRules
{
    /// <summary>Signing up has closed, the run is still to come, too few seats are taken, and nobody decided yet.</summary>
    public static bool IsMissed(CourseRun run, RunRow row, DateTimeOffset now) =>
        run.Minimum > row.Taken
        && now >= run.EnrolBefore && now < run.Starts
        && run.Cancelled is null && !row.Cancelled && row.Decided is null;

    /// <summary>Whether this change of the run leaves it with too few people when it had enough: nobody looks again after the deadline.</summary>
    public static bool IsLost(CourseRun run, RunRow before, RunRow after, DateTimeOffset now) => IsMissed(run, after, now) && !IsMissed(run, before, now);

    /// <summary>A decision that was made stays; the content may have made it first.</summary>
    public static DecisionOutcome Decide(CourseRun run, RunRow row, DecisionKind kind, DateTimeOffset now) => row switch
    {
        { Decided: { } decided } => decided.Kind == kind ? DecisionOutcome.Decided : DecisionOutcome.DecidedOtherwise,
        _ when run.Cancelled is not null || row.Cancelled => kind == DecisionKind.Cancel ? DecisionOutcome.Decided : DecisionOutcome.RunCancelled,
        _ when now >= run.Starts => DecisionOutcome.RunStarted,
        _ => DecisionOutcome.Possible,
    };
}
