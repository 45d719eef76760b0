using Academy.Site.Catalogue;
using Academy.Site.Catalogue.Readers;

namespace Academy.Site.Pages;

/// <summary>Where a reader can improve a text: at the edition's own address for that, and by mail where there is none.</summary>
internal static class ImproveLink
{
    public static string To(Municipality municipality, string source, string title) => municipality.Improve is { } template
        ? template.Replace(ImproveReader.File, source, StringComparison.Ordinal)
        : $"mailto:{municipality.Contact.Email}?subject={Uri.EscapeDataString(title)}";
}
