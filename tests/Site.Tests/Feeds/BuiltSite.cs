using Academy.Site.Catalogue;
using Academy.Site.Commands;
using Academy.Site.Content;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Feeds;

/// <summary>The real content, built once for all tests that read it back, beside the catalogue that it was built from.</summary>
[CollectionDefinition(Collection)]
public sealed class BuiltSite : IAsyncLifetime, ICollectionFixture<BuiltSite>
{
    public const string Collection = "What programs read";

    private const string At = "2026-11-21";

    private readonly TemporaryFolder _folder = new();

    internal AcademyCatalogue Catalogue { get; private set; } = null!;

    public IEnumerable<string> Editions => Catalogue.Editions.Select(edition => edition.Slug);

    public async ValueTask InitializeAsync()
    {
        var content = Path.Combine(RepositoryContent.Root, "content");
        using var output = new StringWriter();
        var program = new SiteProgram(new SiteConsole(output, output), TimeProvider.System);
        var code = await program.RunAsync(["build", "--content", content, "--output", In(""), "--at", At], CancellationToken.None);
        Assert.True(code == 0, output.ToString());
        var problems = new ProblemList();
        var files = DocumentReader.Read(ContentFolder.Read(content, problems), problems);
        Catalogue = CatalogueBuilder.Build(files, DateOnly.Parse(At, null), problems);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public string In(string path) => Path.Combine(_folder.In("dist"), path);

    /// <summary>Gives the files of that name in every edition.</summary>
    public IReadOnlyList<string> Named(string name) => Find(Path.GetFileName(name))
        .Where(file => file.EndsWith(name, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>Gives the files below a folder of every edition.</summary>
    public IReadOnlyList<string> Below(string folder, string pattern) =>
        [.. Editions.SelectMany(edition => Directory.EnumerateFiles(In($"{edition}/{folder}"), pattern, SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    /// <summary>Puts a broken file beside the site, for a reader that has to refuse it.</summary>
    public string Broken(string name, string text)
    {
        var file = _folder.In(name);
        File.WriteAllText(file, text);
        return file;
    }

    private IEnumerable<string> Find(string pattern) => Directory.EnumerateFiles(_folder.In("dist"), pattern, SearchOption.AllDirectories);
}
