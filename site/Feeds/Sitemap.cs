using System.Globalization;
using System.Text;
using System.Xml;
using Academy.Site.Pages;

namespace Academy.Site.Feeds;

/// <summary>The list of pages for search engines, as sitemaps.org describes it.</summary>
internal static class Sitemap
{
    private const string Format = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Of(string domain, IEnumerable<SitePage> pages)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Format);
            foreach (var page in pages)
            {
                Write(xml, $"https://{domain}{page.Url}", page.LastChecked);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, string address, DateOnly? lastChecked)
    {
        xml.WriteStartElement("url", Format);
        xml.WriteElementString("loc", Format, address);
        if (lastChecked is { } day)
        {
            xml.WriteElementString("lastmod", Format, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
