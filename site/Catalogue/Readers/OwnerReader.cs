using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads who maintains something; in a municipality's folder that is the municipality itself.</summary>
internal static class OwnerReader
{
    public static string Read(Fields fields, Document document, Known known, string key = "owner")
    {
        var owner = fields.Text(key);
        if (known.Municipalities.Find(owner) is null)
        {
            return document.Municipality ?? "";
        }

        if (document.Municipality is { } folder && owner!.Text != folder)
        {
            fields.Problems.Add(Problem.NotTheOwner(owner.At, owner.Text, folder));
        }

        return owner!.Text;
    }
}
