using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>The files without which there is no academy: word lists, every mail, and the pages the law asks for.</summary>
internal static class RequiredFiles
{
    private static readonly string[] Pages = ["over", "privacy", "toegankelijkheid"];

    public static void Check(ILookup<DocumentKind, Document> documents, ProblemList problems)
    {
        Need(documents[DocumentKind.Themes], "themes.yml", problems);
        Need(documents[DocumentKind.Purposes], "purposes.yml", problems);
        foreach (var page in Pages)
        {
            var shared = documents[DocumentKind.Page].Where(document => document.Municipality is null);
            Need(shared.Where(document => document.Name == page), $"pages/{page}.md", problems);
        }

        foreach (var kind in MailKinds.All)
        {
            Need(documents[DocumentKind.Mail].Where(document => document.Name == kind), $"mails/{kind}.md", problems);
        }

        var folders = documents.SelectMany(group => group).Select(document => document.Municipality).OfType<string>();
        foreach (var folder in folders.Append("academie").Distinct())
        {
            var own = documents[DocumentKind.Municipality].Where(document => document.Municipality == folder);
            Need(own, $"municipalities/{folder}/municipality.yml", problems);
        }
    }

    private static void Need(IEnumerable<Document> found, string path, ProblemList problems)
    {
        if (!found.Any())
        {
            problems.Add(Problem.MissingFile(Position.StartOf(path), path));
        }
    }
}
