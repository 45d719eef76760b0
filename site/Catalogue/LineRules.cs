using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>What must hold between learning lines: one owner per id. A slug is a file name, so it is one of a kind.</summary>
internal static class LineRules
{
    public static void Check(IReadOnlyList<LineDraft> drafts, Known known)
    {
        foreach (var (line, _, fields) in drafts)
        {
            known.Lines.Add(line.Id, line, fields.PlaceOf("id"));
        }

        foreach (var (line, _, fields) in drafts)
        {
            foreach (var former in fields.Ids("formerIds"))
            {
                known.Lines.AddFormer(former.Text, line.Id, former.At);
            }
        }
    }
}
