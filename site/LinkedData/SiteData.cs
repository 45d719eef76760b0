using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.LinkedData;

/// <summary>The site and who publishes it, on the front page.</summary>
internal static class SiteData
{
    public static Action<Utf8JsonWriter> Of(Municipality municipality) => json =>
    {
        var url = $"{municipality.Origin}/";
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", municipality.Academy);
        json.WriteString("description", municipality.Intro);
        json.WriteString("inLanguage", "nl");
        json.Thing("publisher", "Organization", publisher =>
        {
            publisher.WriteString("name", municipality.Name);
            publisher.WriteString("url", url);
            publisher.Thing("contactPoint", "ContactPoint", contact =>
            {
                contact.WriteString("contactType", municipality.Contact.Name);
                contact.WriteString("email", municipality.Contact.Email);
                if (municipality.Contact.Phone is { } phone)
                {
                    contact.WriteString("telephone", phone);
                }
            });
        });
    };
}
