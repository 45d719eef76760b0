using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>pages/*.md</c> and <c>vision.md</c>.</summary>
internal static class PageReader
{
    // Addresses that the site uses for something else, now or by its design.
    private static readonly string[] Reserved =
    [
        "404", "aanbieders", "agenda", "api", "assets", "beelden", "beheer", "cursussen", "doelen", "edudex", "functies",
        "geen-toegang", "inloggen", "inschrijven", "keuzehulp", "leerlijnen", "maanden", "menu", "mijn", "niveaus", "ooapi",
        "plaatsen", "themas", "tijd", "van", "visie", "vormen", "zoeken",
    ];

    public static ContentPage ReadPage(Document document, Known known)
    {
        if (Reserved.Contains(document.Name))
        {
            known.Problems.Add(Problem.ReservedSlug(document.Start, document.Name));
        }

        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var page = new ContentPage(
            document.Name, document.Path, fields.Line("title"), fields.Paragraph("summary"), known.Prose.Write(document));
        fields.Done();
        CheckWords(fields, page, document, known.Problems);
        return page;
    }

    private static void CheckWords(Fields fields, ContentPage page, Document document, ProblemList problems)
    {
        Placeholders.Check(page.Title, _ => fields.PlaceOf("title"), PageWords.Names, Problem.UnknownInPage, problems);
        Placeholders.Check(page.Summary, _ => fields.PlaceOf("summary"), PageWords.Names, Problem.UnknownInPage, problems);
        if (document.Body is { } body)
        {
            Placeholders.Check(document.Path, body, PageWords.Names, Problem.UnknownInPage, problems);
        }
    }

    public static VisionDraft ReadVision(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        List<YamlText> references = [];
        List<Goal> goals = [];
        foreach (var goal in fields.Maps("goals", atLeast: 1))
        {
            var lines = goal.Ids("lines");
            references.AddRange(lines);
            goals.Add(new Goal(goal.Line("title"), known.Lines.FindAll(lines)));
            goal.Done();
        }

        var vision = new Vision(
            document.Path, fields.Line("title"), fields.Paragraph("summary"), goals, known.Prose.Write(document));
        fields.Done();
        return new VisionDraft(document.Municipality!, vision, references);
    }
}
