using System.Reflection;
using Academy.Site.Catalogue;
using Academy.Site.Content;

namespace Academy.Site.Tests.Repository;

/// <summary>The content of this repository, read once.</summary>
internal static class RepositoryContent
{
    public static readonly string Root = typeof(RepositoryContent).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    // The day decides what is coming, and nothing that is asked here.
    private static readonly DateOnly Day = new(2026, 11, 21);

    private static readonly Lazy<AcademyCatalogue> Read = new(() =>
    {
        var problems = new ProblemList();
        var files = DocumentReader.Read(ContentFolder.Read(Folder, problems), problems);
        var catalogue = CatalogueBuilder.Build(files, Day, problems);
        Assert.Empty(problems.Sorted());
        return catalogue;
    });

    public static string Folder => Path.Combine(Root, "content");

    public static AcademyCatalogue Catalogue => Read.Value;
}
