using System.Text;
using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Content;

namespace Academy.Site.Tests;

/// <summary>The sample content with changes, as files in memory or on disk.</summary>
internal sealed class ContentInMemory
{
    public static readonly DateOnly Day = new(2026, 11, 1);

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public ContentInMemory()
    {
        foreach (var (path, text) in SampleContent.Files)
        {
            _files[path] = Encoding.UTF8.GetBytes(text);
        }
    }

    public string TextOf(string path) => _files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";

    public ContentInMemory With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public ContentInMemory With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public ContentInMemory Without(string path)
    {
        Assert.True(_files.Remove(path), $"{path} is not in the sample.");
        return this;
    }

    public ContentInMemory Replace(string path, string old, string changed)
    {
        Assert.Contains(old, TextOf(path), StringComparison.Ordinal);
        return With(path, TextOf(path).Replace(old, changed, StringComparison.Ordinal));
    }

    public (AcademyCatalogue Catalogue, IReadOnlyList<ContentProblem> Problems) Build(DateOnly? at = null)
    {
        var problems = new ProblemList();
        var files = DocumentReader.Read([.. _files.Select(file => new SourceFile(file.Key, file.Value))], problems);
        var catalogue = CatalogueBuilder.Build(files, at ?? Day, problems);
        return (catalogue, problems.Sorted());
    }

    /// <summary>Gives where the values of this content stand.</summary>
    public SourcePlaces Places() => new(
        DocumentReader.Read([.. _files.Select(file => new SourceFile(file.Key, file.Value))], new ProblemList()).Documents);

    public AcademyCatalogue Good(DateOnly? at = null)
    {
        var (catalogue, problems) = Build(at);
        Assert.Empty(problems);
        return catalogue;
    }

    /// <summary>Gives the edition of a municipality of content that is right.</summary>
    public Edition Edition(string slug, DateOnly? at = null) => Good(at).Editions.Single(edition => edition.Slug == slug);

    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
