using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Evaluations;

/// <summary>GET /api/evaluations/{token}: the questionnaire behind a link. Looking uses nothing up: mail scanners look too.</summary>
internal static class ShowEvaluation
{
    public sealed record Response(string Course, string Title, string Intro, bool Answered, DateTimeOffset Closes, IReadOnlyList<QuestionLine> Questions);

    public sealed record QuestionLine(string Id, string Text, string? Hint, string Kind, bool Required, IReadOnlyList<string> Options, string? Lowest, string? Highest);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/evaluations/{token}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string token, OpenInvitation open, AnswerTable answers, CancellationToken cancellationToken)
    {
        var (invitation, refusal) = open.Read(token);
        if (invitation is null)
        {
            return refusal!;
        }

        return TypedResults.Json(
            new Response(
                invitation.CourseTitle,
                invitation.Questionnaire.Title,
                invitation.Questionnaire.Intro,
                await answers.WasUsedAsync(invitation.Invitation, cancellationToken),
                invitation.Invitation.Closes,
                [.. invitation.Questionnaire.Questions.Select(LineOf)]),
            AcademyJson.Default.ShowEvaluationResponse);
    }

    private static QuestionLine LineOf(Question question) =>
        new(question.Id, question.Text, question.Hint, question.Kind, question.Required, question.Options, question.Lowest, question.Highest);
}
