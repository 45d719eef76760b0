using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Rules;

/// <summary>
/// PUT /api/me/proposals/{rule}: follow a line that was proposed, or say not now. The answer and following are stored together; the
/// same answer again changes nothing. Who said not now can still follow.
/// </summary>
internal sealed class AnswerProposal(OperationsFolder operations, FiredTable table, TimeProvider time)
{
    private const int MostTries = 12;

    public sealed record Request(string? Answer);

    public static void Map(IEndpointRouteBuilder me) => me.MapPut("/proposals/{rule}", HandleAsync);

    /// <summary>Null: stored. Otherwise what is wrong with it.</summary>
    public async Task<IResult?> AnswerAsync(string person, Edition edition, string rule, string? answer, CancellationToken cancellationToken)
    {
        if (answer is not ("follow" or "decline"))
        {
            return Problems.Invalid("answer", "Kies follow of decline.");
        }

        for (var tries = 0; tries < MostTries; tries++)
        {
            var last = (await table.ReadAsync(person, cancellationToken)).Where(fired => fired.Rule == rule).MaxBy(fired => fired.Period);
            var line = last is null ? null : operations.Current.FindLine(edition, last.Subject);
            var state = answer == "follow" ? FiredState.Followed : FiredState.Declined;
            if (last is not { Kind: FiredKind.Proposed } || line is null || !MayBecome(last.State, state))
            {
                return Problems.UnknownProposal();
            }

            var change = last with { State = state, ChangedAt = time.GetUtcNow() };
            if (last.State == state || await table.TryChangeAsync(person, change, state == FiredState.Followed ? [table.Follow(person, line.Id)] : [], cancellationToken))
            {
                return null;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 25 * (tries + 1))), cancellationToken);
        }

        return Problems.TooBusy();
    }

    private static bool MayBecome(FiredState now, FiredState wish) => now switch
    {
        FiredState.Open => true,
        FiredState.Declined => true,
        _ => now == wish,
    };

    private static async Task<IResult> HandleAsync(HttpContext http, string rule, AnswerProposal proposal, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.AnswerProposalRequest, cancellationToken);
        return await proposal.AnswerAsync(http.Person().Person, http.Edition().Edition, rule, request?.Answer, cancellationToken) ?? TypedResults.NoContent();
    }
}
