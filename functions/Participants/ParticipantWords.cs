using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;

namespace Academy.Functions.Participants;

/// <summary>Participants in words that a coordinator reads.</summary>
internal static class ParticipantWords
{
    public static string StateOf(Participant participant) => participant.State switch
    {
        EnrolmentState.Attended => "Aanwezig",
        EnrolmentState.Absent => "Afwezig",
        EnrolmentState.Waitlisted => "Wachtlijst",
        _ => "Ingeschreven",
    };

    /// <summary>An account that was erased has no name left; its seat is still taken.</summary>
    public static string NameOf(Participant participant) => participant.Name.Length > 0 ? participant.Name : "Naam onbekend";

    public static string MunicipalityOf(Participant participant, Operations catalogue) =>
        catalogue.FindEdition(participant.Municipality)?.Municipality ?? participant.Municipality;
}
