using Academy.Functions.Web;

namespace Academy.Functions.Badges;

/// <summary>
/// GET /api/badges/status/{list}: which badges of a list were withdrawn, as a signed credential (Bitstring Status List 1.0). Who asks
/// for it asks for 131,072 bits at once, and does not tell which badge they look at.
/// </summary>
internal sealed class ShowStatus(BadgeTable badges, BadgeKeys keys, TimeProvider time)
{
    // A copy is good for so long, and an old one that somebody kept on purpose for no longer than a day.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Valid = TimeSpan.FromDays(1);

    public static void Map(IEndpointRouteBuilder badges) =>
        badges.MapGet("/status/{list}", (HttpContext http, string list, ShowStatus status, CancellationToken cancellationToken) => status.HandleAsync(http, list, cancellationToken));

    private async Task<IResult> HandleAsync(HttpContext http, string name, CancellationToken cancellationToken)
    {
        if (!keys.MaySign)
        {
            return Problems.BadgesOff();
        }

        if (!int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var list) || list >= BadgePlace.Lists)
        {
            return Problems.NotFound();
        }

        var withdrawn = await badges.WithdrawnAsync(http.Edition().Slug, list, cancellationToken).ToListAsync(cancellationToken);
        var origin = http.Edition().OriginText;
        return new PublicToken(keys.Sign(origin, ListOf(origin, list, withdrawn), AcademyJson.Default.StatusList), Kept);
    }

    private StatusList ListOf(string origin, int list, IReadOnlyList<int> withdrawn)
    {
        var (id, issuer, now) = (BadgeAddresses.StatusList(origin, list), BadgeAddresses.Issuer(origin), time.GetUtcNow());
        return new StatusList
        {
            Id = id,
            Issuer = issuer,
            ValidFrom = WriteCredential.MomentOf(now),
            ValidUntil = WriteCredential.MomentOf(now + Valid),
            CredentialSubject = new StatusBits(id + "#list", StatusBits.Encode(withdrawn), (int)Kept.TotalMilliseconds),
            Iss = issuer,
            Sub = id + "#list",
            Jti = id,
            Nbf = now.ToUnixTimeSeconds(),
            Exp = (now + Valid).ToUnixTimeSeconds(),
        };
    }
}
