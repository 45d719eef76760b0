using Academy.Functions.Catalogue;
using Academy.Functions.Runs;

namespace Academy.Functions.Enrolments;

/// <summary>Who gets a seat, who waits and who is refused. Pure: the table makes sure that nobody else decides at the same moment.</summary>
internal static class EnrolmentRules
{
    public static EnrolmentOutcome SignUp(CourseRun run, RunRow row, Enrolment? existing, string municipality, DateTimeOffset now) => existing switch
    {
        _ when run.Cancelled is not null || row.Cancelled => EnrolmentOutcome.RunCancelled,
        { HoldsSeat: true } => EnrolmentOutcome.Enrolled,
        { State: EnrolmentState.Waitlisted } => EnrolmentOutcome.Waitlisted,
        _ when !run.IsOpenTo(municipality) => EnrolmentOutcome.NotOpen,
        _ when now >= run.EnrolBefore || now >= run.Starts => EnrolmentOutcome.RunClosed,
        _ when row.Taken < row.Seats => EnrolmentOutcome.Enrolled,
        _ => run.WaitingList ? EnrolmentOutcome.Waitlisted : EnrolmentOutcome.RunFull,
    };

    public static EnrolmentOutcome SignOff(CourseRun run, Enrolment? existing, DateTimeOffset now) => existing switch
    {
        null => EnrolmentOutcome.NotEnrolled,
        { State: EnrolmentState.Cancelled } => EnrolmentOutcome.Cancelled,
        _ when now >= run.Starts => EnrolmentOutcome.RunStarted,
        _ => EnrolmentOutcome.Cancelled,
    };

    /// <summary>A seat that comes free goes to the first in line, as long as the run is still to come.</summary>
    public static bool MayPromote(CourseRun run, RunRow row, DateTimeOffset now) =>
        run.Cancelled is null && !row.Cancelled && now < run.Starts;
}
