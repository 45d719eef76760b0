using Academy.Functions.Enrolments;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>Why something for somebody else was not done, in the words for a coordinator.</summary>
internal static class ParticipantRefusal
{
    /// <summary>Null: done.</summary>
    public static ProblemHttpResult? Of(HttpContext http, EnrolmentOutcome outcome)
    {
        ChangeEnrolment.SayWhenToComeBack(http, outcome);
        return outcome switch
        {
            EnrolmentOutcome.NotEnrolled => Problems.UnknownParticipant(),
            EnrolmentOutcome.RunFull => Problems.SeatsTaken(),
            EnrolmentOutcome.RunClosed => Problems.RunOver(),
            EnrolmentOutcome.NotOpen => Problems.NotOpenToThem(),
            _ => ChangeEnrolment.RefusalOf(outcome),
        };
    }
}
