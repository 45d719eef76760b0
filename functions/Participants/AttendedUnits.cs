using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Progress;
using Academy.Functions.Runs;
using Azure;

namespace Academy.Functions.Participants;

/// <summary>Who was there has done the units that the meetings stand for. Doing it again changes nothing.</summary>
internal sealed class AttendedUnits(OperationsFolder operations, RunTable runs, RecordAttendance record, TimeProvider time)
{
    private const int MostTries = 12;

    /// <summary>
    /// Records what the list says of somebody by now: present records the units, anything else takes that back. It looks again when it
    /// is done, because two marks at once may be followed in another order than that in which they were made.
    /// </summary>
    /// <exception cref="RequestFailedException">Too busy: nothing was recorded. The mark itself stands, and a look at the run does this again.</exception>
    public async Task FollowAsync(string key, string person, CancellationToken cancellationToken)
    {
        var run = operations.Current.FindRun(key);
        var state = await StateAsync(key, person, cancellationToken);
        for (var tries = 0; run is not null && state is not null; tries++)
        {
            if (tries == MostTries
                || !await record.RecordAsync(person, key, run.Course, RecordAttendance.UnitsOf(run), state == EnrolmentState.Attended, cancellationToken))
            {
                throw new RequestFailedException(503, "somebody's progress kept changing");
            }

            var now = await StateAsync(key, person, cancellationToken);
            if (now == state)
            {
                return;
            }

            state = now;
        }
    }

    /// <summary>Finishes what a request may have left; before the run begins nothing was said of anybody.</summary>
    public async Task FinishAsync(string key, Enrolment enrolment, CancellationToken cancellationToken)
    {
        if (enrolment.HoldsSeat && operations.Current.FindRun(key)?.Starts <= time.GetUtcNow())
        {
            await FollowAsync(key, enrolment.Person, cancellationToken);
        }
    }

    private async Task<EnrolmentState?> StateAsync(string key, string person, CancellationToken cancellationToken) =>
        (await runs.FindEnrolmentAsync(key, person, cancellationToken))?.State;
}
