using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Identities;

/// <summary>
/// POST /api/roles, asked by Static Web Apps at each sign-in (rolesSource): the only moment at which the tenant is known.
/// Finds or makes the person, and answers the roles. An unknown tenant gets none. The call carries no proof of who makes it, so
/// what it tells counts only together with a session of that very user (AccessRequired, RecentIdentities).
/// </summary>
internal static class AssignRoles
{
    private const string TenantClaim = "http://schemas.microsoft.com/identity/claims/tenantid";
    private const string ObjectIdClaim = "http://schemas.microsoft.com/identity/claims/objectidentifier";

    public sealed record Request(string? IdentityProvider, string? UserId, string? UserDetails, IReadOnlyList<Claim?>? Claims);

    public sealed record Claim(string? Typ, string? Val);

    public sealed record Response(IReadOnlyList<string> Roles);

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/roles", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, OperationsFolder operations, IdentityTable identities, AccessSwitches switches, RecentIdentities recent, TimeProvider time, ILogger<Program> log, CancellationToken cancellationToken)
    {
        var request = await ReadAsync(http.Request, cancellationToken);
        if (request is null || !IdentityTable.IsKey(request.UserId))
        {
            log.EmptySignIn();
            return Answer([]);
        }

        var edition = http.Edition().Edition;
        var (tenant, objectId) = (ValueOf(request, TenantClaim), ValueOf(request, ObjectIdClaim));
        if (!IdentityTable.IsKey(tenant) || !IdentityTable.IsKey(objectId)
            || operations.Current.FindByTenant(tenant) is not { } municipality
            || !(edition.Shared || edition.Slug == municipality.Slug))
        {
            log.UnknownTenant(edition.Slug);
            return Answer([]);
        }

        var person = await identities.FindOrAddPersonAsync(tenant, objectId, cancellationToken);
        var signedIn = new SignedIn(person, municipality.Slug, tenant.ToLowerInvariant(), RolesOf(request), ToldBy(request, time.GetUtcNow()));
        if (!await identities.RememberAsync(edition.Slug, request.UserId, objectId, signedIn, cancellationToken))
        {
            log.UserOfAnotherPerson(edition.Slug);
            return Answer([]);
        }

        recent.Forget(person);

        // Asked after the user id is tied, so that somebody who is switched off at this very moment does not slip through.
        var access = await switches.ReadAsync(person, cancellationToken);
        if (access.IsOff || !access.IsSettled)
        {
            await switches.SwitchAsync(person, access.IsOff, CancellationToken.None);
        }

        if (access.IsOff)
        {
            log.SwitchedOff(edition.Slug);
            return Answer([]);
        }

        return Answer(signedIn.Roles);
    }

    /// <summary>The platform has been seen to call without a body; that is nobody, and no fault of the caller's.</summary>
    private static async Task<Request?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await request.ReadBytesAsync(cancellationToken);
        request.Body = new MemoryStream(body);
        return body.Length == 0 ? null : await request.ReadJsonAsync(AcademyJson.Default.AssignRolesRequest, cancellationToken);
    }

    private static Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<Response> Answer(IReadOnlyList<string> roles) =>
        TypedResults.Json(new Response(roles), AcademyJson.Default.AssignRolesResponse);

    private static Told ToldBy(Request request, DateTimeOffset now) =>
        new(Bounded(ValueOf(request, "name")), Bounded(ValueOf(request, "preferred_username") ?? request.UserDetails), now);

    private static string Bounded(string? text) => text is null ? "" : text.Length <= 256 ? text.Trim() : text[..256].Trim();

    private static List<string> RolesOf(Request request)
    {
        var claimed = (request.Claims ?? []).Where(claim => claim?.Typ == "roles").Select(claim => claim?.Val);
        return [.. Roles.All.Where(role => role == Roles.Learner || claimed.Contains(role))];
    }

    private static string? ValueOf(Request request, string type) =>
        (request.Claims ?? []).FirstOrDefault(claim => claim?.Typ == type)?.Val;
}
