using System.Text;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Output;

namespace Academy.Site.Operations;

/// <summary>The JSON Schema of <c>catalogue.json</c>, under the address that the file itself names.</summary>
internal static class CatalogueSchema
{
    private const string Path = "/catalogue.schema.json";

    public static string UrlOf(Edition edition) => $"{edition.Municipality.Origin}{Path}";

    public static OutputFile Of(Edition edition) => new(edition.Slug + Path, Encoding.UTF8.GetBytes(
        EmbeddedFile.Text("catalogue.schema.json").Replace("{{url}}", UrlOf(edition), StringComparison.Ordinal)));
}
