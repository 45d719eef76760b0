using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>places/*.yml</c>.</summary>
internal static class PlaceReader
{
    public static void Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var place = new Place(
            document.Name,
            fields.Line("name"),
            fields.Line("city"),
            fields.LineOrNone("street"),
            fields.LineOrNone("postalCode"),
            fields.ParagraphOrNone("access"),
            fields.Flag("online", otherwise: false));
        fields.Done();
        known.Places.Add(document.Name, place, document.Start);
    }
}
