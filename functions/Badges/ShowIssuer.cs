using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Badges;

/// <summary>
/// What a credential refers to: GET /api/badges/issuer (a Profile), /api/badges/achievements/{course} (an Achievement, as the course is
/// called now), /api/badges/keys (every key that may check) and /api/badges/keys/{key} (one, at the address that a token names).
/// </summary>
internal static class ShowIssuer
{
    // So soon a key that was taken out is refused by who keeps the list.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    public static void Map(IEndpointRouteBuilder badges)
    {
        badges.MapGet("/issuer", (HttpContext http) =>
            Open(http, TypedResults.Json(WriteCredential.IssuerOf(http.Edition().Edition, http.Edition().OriginText) with { Context = Credential.BadgeContext }, AcademyJson.Default.Issuer)));
        badges.MapGet("/achievements/{course}", (HttpContext http, string course, OperationsFolder operations) =>
            operations.Current.FindCourse(http.Edition().Edition, course) is { } known
                ? Open(http, TypedResults.Json(WriteCredential.AchievementOf(known, http.Edition().OriginText) with { Context = Credential.BadgeContext }, AcademyJson.Default.Achievement))
                : Problems.UnknownCourse());
        badges.MapGet("/keys", (HttpContext http, BadgeKeys keys) =>
            Open(http, TypedResults.Json(new JwkSet(keys.PublicKeys(http.Edition().OriginText)), AcademyJson.Default.JwkSet)));
        badges.MapGet("/keys/{key}", (HttpContext http, string key, BadgeKeys keys) =>
            keys.FindPublicKey(http.Edition().OriginText, key) is { } found ? Open(http, TypedResults.Json(found, AcademyJson.Default.Jwk)) : Problems.UnknownKey());
    }

    private static IResult Open(HttpContext http, IResult answer)
    {
        http.OpenToAll(Kept);
        return answer;
    }
}
