using Academy.Functions.Catalogue;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Wishes;

/// <summary>PUT and DELETE /api/me/wishes/{kind}/{subject}: "I would like this too" (kind: cursus or thema), or no longer. Asking again gives the same answer.</summary>
internal sealed class ChangeWish(OperationsFolder operations, WishTable wishes, TimeProvider time)
{
    /// <summary>Count is that of the own municipality, from five; absent under it.</summary>
    public sealed record Response(string Kind, string Subject, bool Wished, int? Count);

    public static void Map(IEndpointRouteBuilder me)
    {
        me.MapPut("/wishes/{kind}/{subject}", (HttpContext http, string kind, string subject, ChangeWish change, CancellationToken cancellationToken) =>
            change.AnswerAsync(http, kind, subject, wished: true, cancellationToken));
        me.MapDelete("/wishes/{kind}/{subject}", (HttpContext http, string kind, string subject, ChangeWish change, CancellationToken cancellationToken) =>
            change.AnswerAsync(http, kind, subject, wished: false, cancellationToken));
    }

    /// <summary>Null: done. Otherwise why not.</summary>
    public async Task<ProblemHttpResult?> ChangeAsync(HttpContext http, WishSubject subject, bool wished, CancellationToken cancellationToken)
    {
        var who = http.Person();
        if (!wished)
        {
            await wishes.RemoveAsync(who.Person, subject, cancellationToken);
            return null;
        }

        if (!WishRules.IsOpen(subject, operations.Current, who.Municipality, time.GetUtcNow()))
        {
            return Problems.NothingToWish();
        }

        await wishes.AddAsync(who.Person, who.Municipality, subject, cancellationToken);
        return null;
    }

    private async Task<IResult> AnswerAsync(HttpContext http, string kind, string id, bool wished, CancellationToken cancellationToken)
    {
        if (WishSubject.Find(operations.Current, http.Edition().Edition, kind, id) is not { } subject)
        {
            return Problems.NotFound();
        }

        if (await ChangeAsync(http, subject, wished, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var count = await wishes.CountAsync(http.Person().Municipality, subject, cancellationToken);
        return TypedResults.Json(new Response(kind, subject.Id, wished, WishRules.Told(count)), AcademyJson.Default.ChangeWishResponse);
    }
}
