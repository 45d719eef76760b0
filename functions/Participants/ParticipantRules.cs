using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Runs;

namespace Academy.Functions.Participants;

/// <summary>What a coordinator may do with somebody's place in a run of their own municipality. Pure.</summary>
internal static class ParticipantRules
{
    /// <summary>Also after the deadline, and for who comes in at the door; never after the last meeting.</summary>
    public static EnrolmentOutcome Add(CourseRun run, RunRow row, Enrolment? existing, string municipality, bool aboveSeats, DateTimeOffset now) => existing switch
    {
        _ when IsOff(run, row) => EnrolmentOutcome.RunCancelled,
        { HoldsSeat: true } => EnrolmentOutcome.Enrolled,
        _ when !run.IsOpenTo(municipality) => EnrolmentOutcome.NotOpen,
        _ when now >= run.Ends => EnrolmentOutcome.RunClosed,
        _ => row.Taken < row.Seats || aboveSeats ? EnrolmentOutcome.Enrolled : EnrolmentOutcome.RunFull,
    };

    /// <summary>From the start of the first meeting, of those who have a seat.</summary>
    public static EnrolmentOutcome Mark(CourseRun run, RunRow row, Enrolment? existing, DateTimeOffset now) => existing switch
    {
        _ when IsOff(run, row) => EnrolmentOutcome.RunCancelled,
        _ when now < run.Starts => EnrolmentOutcome.RunNotStarted,
        { HoldsSeat: true } => EnrolmentOutcome.Marked,
        _ => EnrolmentOutcome.NotEnrolled,
    };

    private static bool IsOff(CourseRun run, RunRow row) => run.Cancelled is not null || row.Cancelled;
}
