using System.Text;

namespace Academy.Site.Feeds;

/// <summary>What robots may read: everything but what is personal.</summary>
internal static class Robots
{
    public static byte[] Of(string domain) => Encoding.UTF8.GetBytes(
        $"""
        User-agent: *
        Disallow: /api/
        Disallow: /.auth/
        Disallow: /mijn/
        Disallow: /beheer/

        Sitemap: https://{domain}/sitemap.xml

        """.ReplaceLineEndings("\n"));
}
