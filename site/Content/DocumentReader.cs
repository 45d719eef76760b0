using Academy.Site.Catalogue.Readers;
using Academy.Site.Markup;
using Academy.Site.Tokens;

namespace Academy.Site.Content;

/// <summary>Stage one: files become documents, and what cannot be read becomes a problem.</summary>
internal static class DocumentReader
{
    private const int YamlLimit = 64 * 1024;
    private const int MarkdownLimit = 256 * 1024;

    public static ContentFiles Read(IReadOnlyList<SourceFile> files, ProblemList problems)
    {
        var documents = new Document?[files.Count];
        Parallel.For(0, files.Count, index => documents[index] = ReadOne(files[index], problems));
        return new ContentFiles([.. documents.OfType<Document>()], [.. files.Where(file => ContentImage.IsImage(file.Path))]);
    }

    /// <summary>Gives what a file holds; null for a file that is no document, such as an image.</summary>
    public static Document? ReadOne(SourceFile file, ProblemList problems)
    {
        if (IsForReaders(file.Path))
        {
            return null;
        }

        if (ContentImage.IsImage(file.Path))
        {
            CheckImage(file, problems);
            return null;
        }

        if (ContentMap.Find(file.Path) is not { } found)
        {
            problems.Add(Problem.UnexpectedFile(Position.StartOf(file.Path), ContentMap.Nearest(file.Path)));
            return null;
        }

        var names = found.Municipality is null ? found.Names : [found.Municipality, .. found.Names];
        foreach (var name in names.Where(name => !Slug.IsGood(name)))
        {
            problems.Add(Problem.FileName(Position.StartOf(file.Path), name));
        }

        var (head, body) = Parse(file, found.Kind, problems);
        return new Document(file.Path, found.Kind, head, body) { Municipality = found.Municipality, Names = found.Names };
    }

    private static void CheckImage(SourceFile file, ProblemList problems)
    {
        if (!ImageBytes.Fit(file.Path, file.Bytes.Span))
        {
            problems.Add(Problem.ImageBytes(Position.StartOf(file.Path), ImageBytes.KindOf(file.Path)));
        }
    }

    private static (YamlNode? Head, Body? Body) Parse(SourceFile file, DocumentKind kind, ProblemList problems)
    {
        var isYaml = file.Path.EndsWith(".yml", StringComparison.Ordinal);
        var limit = kind switch
        {
            // JSON is YAML too; a theme of NL Design System is long.
            DocumentKind.Tokens or DocumentKind.DarkTokens => TokenFile.Limit,
            DocumentKind.Logo => DrawingReader.LogoLimit,
            DocumentKind.Hero => DrawingReader.HeroLimit,
            _ => isYaml ? YamlLimit : MarkdownLimit,
        };
        return SourceText.Of(file, limit, problems) switch
        {
            null => (new YamlBroken(Position.StartOf(file.Path)), null),
            var text when kind is DocumentKind.Logo or DocumentKind.Hero => (null, new Body(text, 1)),
            var text when isYaml || kind is DocumentKind.Tokens or DocumentKind.DarkTokens => (YamlReader.Read(file.Path, text, 1, problems), null),
            var text => FrontMatter.Read(file.Path, text, problems),
        };
    }

    /// <summary>A README explains a folder to who writes there.</summary>
    private static bool IsForReaders(string path) =>
        path is "README.md" || path.EndsWith("/README.md", StringComparison.Ordinal);
}
