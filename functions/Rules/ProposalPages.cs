using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Rules;

/// <summary>POST /api/pagina/mijn/voorstel/{rule} (answer=follow or decline): the buttons beside a proposal on my learning.</summary>
internal static class ProposalPages
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapPost("/mijn/voorstel/{rule}", async (HttpContext http, string rule, AnswerProposal proposal, MyLearningPages learning, CancellationToken cancellationToken) =>
        {
            var answer = (await http.Request.ReadFieldsAsync(cancellationToken))["answer"].ToString();
            var refusal = await proposal.AnswerAsync(http.Person().Person, http.Edition().Edition, rule, answer, cancellationToken);
            return refusal switch
            {
                ProblemHttpResult problem => PageProblem.Of(problem),
                _ when http.Request.WantsFragment() => await learning.ShowAsync(http, cancellationToken),
                _ => new SeeOther("/api/pagina/mijn"),
            };
        });
}
