using System.Text.Json;
using Academy.Site.Pages;

namespace Academy.Site.LinkedData;

/// <summary>Where a page stands, as schema.org's <c>BreadcrumbList</c>.</summary>
internal static class CrumbData
{
    public static Action<Utf8JsonWriter> Of(string origin, SitePage page) => json =>
    {
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var index = 0; index <= page.Crumbs.Count; index++)
        {
            // The page itself is the last step; it needs no address.
            var crumb = index < page.Crumbs.Count ? page.Crumbs[index] : null;
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", crumb?.Title ?? page.Title);
            if (crumb is not null)
            {
                json.WriteString("item", origin + crumb.Url);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    };
}
