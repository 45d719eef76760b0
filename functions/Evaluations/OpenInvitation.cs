using Academy.Functions.Catalogue;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Evaluations;

/// <summary>Opens a link: the invitation with its questionnaire, or why it cannot be opened.</summary>
internal sealed class OpenInvitation(InvitationLink links, OperationsFolder operations, TimeProvider time)
{
    public (Opened? Opened, ProblemHttpResult? Refusal) Read(string token)
    {
        if (links.Read(token) is not { } invitation || operations.Current.FindQuestionnaire(invitation.Questionnaire) is not { } questionnaire)
        {
            return (null, Problems.UnknownLink());
        }

        return invitation.Closes < time.GetUtcNow()
            ? (null, Problems.LinkExpired())
            : (new Opened(invitation, questionnaire, operations.Current.FindCourse(invitation.Course)?.Title ?? questionnaire.Title), null);
    }
}

/// <summary>An invitation that may be answered.</summary>
internal sealed record Opened(Invitation Invitation, Questionnaire Questionnaire, string CourseTitle);
