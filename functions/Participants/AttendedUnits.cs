using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Progress;
using Azure;

namespace Academy.Functions.Participants;

/// <summary>Who was there has done the units that the meetings stand for. Doing it again changes nothing.</summary>
internal sealed class AttendedUnits(OperationsFolder operations, RecordAttendance record)
{
    /// <summary>What a mark means for somebody's progress: present records the units, anything else takes that back.</summary>
    /// <exception cref="RequestFailedException">Too busy: nothing was recorded. The mark itself stands, and a look at the run does this again.</exception>
    public async Task FollowAsync(string run, string person, Attendance attendance, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(run) is { } found
            && !await record.RecordAsync(person, found.Course, RecordAttendance.UnitsOf(found), attendance == Attendance.Present, cancellationToken))
        {
            throw new RequestFailedException(503, "somebody's progress kept changing");
        }
    }

    /// <summary>Finishes what a request may have left: a seat that nobody said anything of needs nothing.</summary>
    public Task FinishAsync(string run, Enrolment enrolment, CancellationToken cancellationToken) => enrolment.State switch
    {
        EnrolmentState.Attended => FollowAsync(run, enrolment.Person, Attendance.Present, cancellationToken),
        EnrolmentState.Absent => FollowAsync(run, enrolment.Person, Attendance.Absent, cancellationToken),
        _ => Task.CompletedTask,
    };
}
