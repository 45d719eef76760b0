using Academy.Site.Content;

namespace Academy.Site.Markup;

/// <summary>Knows which address a file of the content has on the site.</summary>
internal sealed class ContentLinks
{
    private readonly Dictionary<string, string> _pages;
    private readonly Dictionary<string, ContentImage> _images;

    public ContentLinks(IEnumerable<Document> documents, IEnumerable<SourceFile> images)
    {
        _pages = documents
            .Select(document => (document.Path, Url: UrlOf(document)))
            .Where(page => page.Url is not null)
            .ToDictionary(page => page.Path, page => page.Url!, StringComparer.Ordinal);
        _images = images.ToDictionary(
            image => image.Path, image => new ContentImage(image.Path, image.Bytes), StringComparer.Ordinal);
    }

    public string? PageAt(string path) => _pages.GetValueOrDefault(path);

    public ContentImage? ImageAt(string path) => _images.GetValueOrDefault(path);

    /// <summary>Gives the page that was meant by a path that does not exist.</summary>
    public string? Nearest(string path) => Suggestion.For(path, _pages.Keys);

    /// <summary>Follows a relative path from the folder of a file; null when it leaves the content.</summary>
    public static string? Follow(string file, string relative)
    {
        List<string> parts = [.. file.Split('/')[..^1]];
        foreach (var part in relative.Split('/'))
        {
            if (part is "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string? UrlOf(Document document) => document.Kind switch
    {
        DocumentKind.Course => $"/cursussen/{document.Name}/",
        DocumentKind.Lesson => $"/cursussen/{document.Names[0]}/{document.Name}/",
        DocumentKind.LearningLine => $"/leerlijnen/{document.Name}/",
        DocumentKind.Page => $"/{document.Name}/",
        DocumentKind.Vision => "/visie/",
        _ => null,
    };
}
