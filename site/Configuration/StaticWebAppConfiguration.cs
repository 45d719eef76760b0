using System.Text;
using Academy.Site.Assets;
using Academy.Site.Catalogue;

namespace Academy.Site.Configuration;

/// <summary>The rules of Azure Static Web Apps for one edition: the template, with the edition's own sign-in.</summary>
internal static class StaticWebAppConfiguration
{
    private const string TenantPlace = "{{tenant}}";

    // The shared academy lets colleagues of every municipality sign in; who gets a role is decided by /api/roles.
    private const string AnyOrganisation = "organizations";

    public static byte[] Of(Municipality municipality) => Encoding.UTF8.GetBytes(
        EmbeddedFile.Text("staticwebapp.config.json").Replace(TenantPlace, IssuerOf(municipality), StringComparison.Ordinal));

    // The platform takes one issuer. With more tenants of its own, an edition has to let /api/roles choose as well.
    private static string IssuerOf(Municipality municipality) =>
        municipality is { Shared: false, Tenants: [var only] } ? only.ToString() : AnyOrganisation;
}
