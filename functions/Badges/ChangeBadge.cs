using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Web;

namespace Academy.Functions.Badges;

/// <summary>PUT and DELETE /api/me/badges/{course}: make a badge of a course that was completed, sharing what is chosen, or withdraw it. Asking again changes nothing.</summary>
internal static class ChangeBadge
{
    /// <summary>What everyone with the link may see: the name, and a digest of the mail address for a wallet to compare.</summary>
    public sealed record Request(bool Name, bool Mail);

    /// <summary>Page: the public link. Credential: the signed credential, for a wallet.</summary>
    public sealed record Response(string Course, Uri Page, Uri Credential, bool Name, bool Mail, DateTimeOffset MadeAt);

    public static void Map(IEndpointRouteBuilder me)
    {
        me.MapPut("/badges/{course}", MakeAsync);
        me.MapDelete("/badges/{course}", WithdrawAsync);
    }

    private static async Task<IResult> MakeAsync(HttpContext http, string course, OperationsFolder operations, MakeBadge make, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.ChangeBadgeRequest, cancellationToken);
        if (request is null)
        {
            return Problems.Invalid("body", "Stuur mee of je naam (name) en een afdruk van je mailadres (mail) te zien zijn.");
        }

        if (operations.Current.FindCourse(http.Edition().Edition, course) is not { } known)
        {
            return Problems.UnknownCourse();
        }

        var outcome = await make.MakeAsync(http, known, new Shared(request.Name, request.Mail), cancellationToken);
        return outcome is { Badge: { } badge } ? TypedResults.Json(ResponseOf(badge), AcademyJson.Default.ChangeBadgeResponse) : outcome.Refusal!;
    }

    /// <summary>Also of a course that the academy does not have any more.</summary>
    private static async Task<IResult> WithdrawAsync(HttpContext http, string course, OperationsFolder operations, MakeBadge make, CancellationToken cancellationToken)
    {
        if (!IdentityTable.IsKey(course))
        {
            return Problems.UnknownCourse();
        }

        await make.WithdrawAsync(http, operations.Current.FindCourse(course) is { } known ? known.FormerIds.Prepend(known.Id) : [course], cancellationToken);
        return TypedResults.NoContent();
    }

    private static Response ResponseOf(Badge badge) => new(
        badge.Course, badge.Url, new Uri(BadgeAddresses.Credential(badge.Url.GetLeftPart(UriPartial.Authority), badge.Id)), badge.Shared.Name, badge.Shared.Mail, badge.MadeAt);
}
