using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads the files that are one list of things with an id, a title and a summary.</summary>
internal static class WordListReader
{
    public static void ReadThemes(Document document, Known known) =>
        Read(document, known.Themes, known, (id, title, fields) =>
            new Theme(id, title, fields.Choice("group", Labels.ThemeGroups), fields.Paragraph("summary")));

    public static void ReadPurposes(Document document, Known known) =>
        Read(document, known.Purposes, known, (id, title, fields) => new Purpose(id, title, fields.Paragraph("summary")));

    public static void ReadJobRoles(Document document, Known known) =>
        Read(document, known.JobRoles, known, (id, title, fields) => new JobRole(id, title, fields.Paragraph("summary")));

    public static void ReadCompetences(Document document, Known known) =>
        Read(document, known.Competences, known, (id, title, fields) => new Competence(id, title, fields.Paragraph("summary")));

    private static void Read<T>(Document document, Shelf<T> shelf, Known known, Func<string, string, Fields, T> make)
        where T : class
    {
        foreach (var fields in Fields.ListOf(document.Head, document.Path, known.Problems))
        {
            var id = fields.Id("id");
            var thing = make(id ?? "", fields.Line("title"), fields);
            fields.Done();
            if (id is not null)
            {
                shelf.Add(id, thing, fields.PlaceOf("id"));
            }
        }
    }
}
