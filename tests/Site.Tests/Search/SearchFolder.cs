using Academy.Site.Operations;
using Academy.Site.Output;
using Academy.Site.Search.Files;
using Academy.Site.Search.Indexing;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Search;

/// <summary>The search files of an edition on disk, as a browser would fetch them.</summary>
internal sealed class SearchFolder : IDisposable
{
    public const string Edition = "rivierstad";

    private readonly TemporaryFolder _folder = new();

    private SearchFolder(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = _folder.In(file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }

    /// <summary>Gets what stands at "/" of the edition.</summary>
    public string Path => _folder.In(Edition);

    public static SearchFolder OfContent()
    {
        var catalogue = RepositoryContent.Catalogue;
        var edition = catalogue.Editions.Single(edition => edition.Slug == Edition);
        return new SearchFolder([.. SearchFiles.Of(catalogue, edition), CatalogueFile.Of(edition)]);
    }

    public static SearchFolder Of(SearchIndex index) => new(SearchFiles.Of(index, Edition));

    public string In(string name) => _folder.In(name);

    public void Dispose() => _folder.Dispose();
}
