using Academy.Functions.Web;

namespace Academy.Functions.Badges;

/// <summary>GET /api/badges/{badge}: the signed credential of a badge, for whoever has its id.</summary>
internal static class ShowBadge
{
    public static void Map(IEndpointRouteBuilder badges) => badges.MapGet("/{badge}", HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, string badge, BadgeTable table, CancellationToken cancellationToken)
    {
        var found = await table.FindAsync(http.Edition().Slug, Badge.IsId(badge) ? badge : "", cancellationToken);
        if (found?.Credential is not { } credential)
        {
            return found is null ? Problems.UnknownBadge() : Problems.BadgeWithdrawn();
        }

        http.Response.Headers.ContentDisposition = $"attachment; filename=\"bewijs-{badge[..8]}.jwt\"";
        return new PublicToken(credential, PublicToken.Minute);
    }
}
