using Academy.Functions.Identities;
using Academy.Functions.Participants;

namespace Academy.Functions.Enrolments;

/// <summary>What a coordinator of the organiser does with somebody's place in a run. Whose run it is was asked before.</summary>
internal sealed partial class Enrol
{
    /// <summary>Gives a seat, also after the deadline, and above the seats only when that was asked for.</summary>
    public Task<EnrolmentOutcome> AddAsync(string runKey, Identity participant, bool aboveSeats, CancellationToken cancellationToken) =>
        ChangeAsync(runKey, participant.Municipality, participant, (at, _) => Task.FromResult(DecideForOther.Add(at, aboveSeats)), cancellationToken);

    /// <summary>Says whether somebody was there. It moves no seat and owes no mail.</summary>
    public Task<EnrolmentOutcome> MarkAsync(string runKey, Identity participant, Attendance attendance, CancellationToken cancellationToken) =>
        ChangeAsync(runKey, edition: "", participant, (at, _) => Task.FromResult(DecideForOther.Mark(at, attendance)), cancellationToken);
}
