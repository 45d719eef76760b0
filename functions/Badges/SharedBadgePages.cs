using System.Globalization;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Badges;

/// <summary>
/// GET /api/pagina/bewijs/{badge}: what anyone with the link sees. It is read from the signed credential and from nothing else, after
/// its signature was checked; on paper it is the certificate. Unknown, withdrawn and valid cost the same one read.
/// </summary>
internal sealed class SharedBadgePages(BadgeTable badges, BadgeKeys keys)
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/bewijs/{badge}", (HttpContext http, string badge, SharedBadgePages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, badge, cancellationToken));

    private async Task<IResult> ShowAsync(HttpContext http, string badge, CancellationToken cancellationToken)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        var edition = http.Edition();
        var found = await badges.FindAsync(edition.Slug, Badge.IsId(badge) ? badge : "", cancellationToken);
        var credential = found?.Credential is { } token ? keys.Read(token, AcademyJson.Default.Credential) : null;
        return (found, credential) switch
        {
            (null, _) => PageProblem.Of(Problems.UnknownBadge()),
            ({ IsWithdrawn: true }, _) => PageProblem.Of(Problems.BadgeWithdrawn()),
            (_, null) => PageProblem.Of(Problems.BadgeNotSigned()),
            _ => new PageResult(Page.Of<SharedBadgePage, SharedBadgePageModel>($"Bewijs: {credential.Name}", ModelOf(credential, BadgeAddresses.Page(edition.OriginText, badge)))),
        };
    }

    private static SharedBadgePageModel ModelOf(Credential credential, string url) => new()
    {
        Title = credential.CredentialSubject.Achievement.Name,
        Name = credential.HolderName,
        CompletedOn = DateOf(credential.AwardedDate),
        MadeOn = DateOf(credential.ValidFrom),
        Academy = credential.Issuer.Name,
        Municipality = credential.Issuer.Description,
        Evidence = credential.Evidence[0].Narrative,
        Criteria = credential.CredentialSubject.Achievement.Criteria.Narrative,
        Url = url,
        CredentialUrl = credential.Id,
        CourseUrl = credential.CredentialSubject.Achievement.Criteria.Id,
    };

    private static string DateOf(string moment) => DutchDates.Date(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));
}
