using System.Globalization;
using System.Text;
using System.Xml;
using Academy.Site.Catalogue;

namespace Academy.Site.Feeds;

/// <summary>The newest courses as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    public const string Path = "/feed.atom";

    private const string Format = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };

    public static byte[] Of(Edition edition)
    {
        var origin = edition.Municipality.Origin;
        Course[] courses = [.. NewCourses.Of(edition)];
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("feed", Format);
            xml.WriteAttributeString("xml", "lang", null, "nl");
            Text(xml, "id", IdOf("feed", edition.Slug));
            Text(xml, "title", $"Nieuwe cursussen – {edition.Municipality.Academy}");
            Text(xml, "updated", Moment(courses.Length == 0 ? edition.At : courses.Max(UpdatedOn)));
            Link(xml, "self", "application/atom+xml", origin + Path);
            Link(xml, "alternate", "text/html", $"{origin}/cursussen/");
            Author(xml, edition.Municipality.Academy);
            foreach (var course in courses)
            {
                Write(xml, course, origin);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Course course, string origin)
    {
        xml.WriteStartElement("entry", Format);
        Text(xml, "id", IdOf("course", course.Id));
        Text(xml, "title", course.Title);
        Text(xml, "published", Moment(NewCourses.PublishedOn(course)));
        Text(xml, "updated", Moment(UpdatedOn(course)));
        Link(xml, "alternate", "text/html", origin + course.Url);
        Author(xml, course.Provider.Name);
        foreach (var theme in course.Themes)
        {
            xml.WriteStartElement("category", Format);
            xml.WriteAttributeString("term", theme.Id);
            xml.WriteAttributeString("label", theme.Title);
            xml.WriteEndElement();
        }

        Text(xml, "summary", course.Summary);
        xml.WriteEndElement();
    }

    private static DateOnly UpdatedOn(Course course) =>
        course.LastChecked > NewCourses.PublishedOn(course) ? course.LastChecked : NewCourses.PublishedOn(course);

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Format, text);

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Format);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Format);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    private static string IdOf(string kind, string id) => $"urn:uuid:{StableId.Of(kind, id)}";

    private static string Moment(DateOnly day) =>
        DutchTime.StartOf(day).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
