using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>providers/*.yml</c>.</summary>
internal static class ProviderReader
{
    public static void Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var provider = new Provider(
            document.Name,
            fields.Line("name"),
            fields.Paragraph("summary"),
            fields.Has("url") ? fields.Url("url") : null);
        fields.Done();
        known.Providers.Add(document.Name, provider, document.Start);
    }
}
