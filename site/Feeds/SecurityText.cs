using System.Globalization;
using System.Text;
using Academy.Site.Catalogue;

namespace Academy.Site.Feeds;

/// <summary>Whom to tell about a weakness in the site (RFC 9116).</summary>
internal static class SecurityText
{
    public const string Path = "/.well-known/security.txt";

    // "less than a year into the future" (RFC 9116, 2.5.5): a site that is no longer built stops vouching for its contact.
    private const int MonthsValid = 6;

    public static byte[] Of(Edition edition) => Encoding.UTF8.GetBytes(
        $"""
        Contact: mailto:{edition.Municipality.Contact.Email}
        Expires: {edition.At.AddMonths(MonthsValid).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z
        Preferred-Languages: nl, en
        Canonical: {edition.Municipality.Origin}{Path}

        """.ReplaceLineEndings("\n"));
}
