using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;

namespace Academy.Functions.Participants;

/// <summary>Somebody who is in a run, or in line for it. Municipality is its slug; PlaceInLine only on the waiting list.</summary>
internal sealed record Participant(string Person, string Name, string Municipality, EnrolmentState State, int? PlaceInLine);

/// <summary>The participants of a run that one coordinator may see: all of them, or those of their own municipality.</summary>
internal sealed record ParticipantList(CourseRun Run, bool IsOrganiser, int Seats, int Taken, int Waiting, IReadOnlyList<Participant> Participants)
{
    /// <summary>Why the run does not take place, by its content or by a coordinator's decision; null when it does.</summary>
    public string? OffBecause { get; init; }

    public IEnumerable<Participant> Seated => Participants.Where(participant => participant.PlaceInLine is null);

    public IEnumerable<Participant> InLine => Participants.Where(participant => participant.PlaceInLine is not null);
}
