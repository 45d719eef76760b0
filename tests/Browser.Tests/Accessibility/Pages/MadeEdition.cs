using System.Text.Json;

namespace Academy.Browser.Tests.Accessibility.Pages;

/// <summary>What the build wrote for one edition: its pages, and the courses of its catalogue with the number of their runs.</summary>
internal sealed record MadeEdition(string Slug, IReadOnlyList<MadePage> Pages, IReadOnlyDictionary<string, int> RunsOfCourse)
{
    /// <summary>Reads every edition in a folder that the build of the site wrote.</summary>
    public static IReadOnlyList<MadeEdition> AllOf(string dist) =>
    [
        .. Directory.EnumerateDirectories(dist)
            .Where(folder => File.Exists(Path.Combine(folder, "catalogue.json")))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static MadeEdition Read(string folder)
    {
        var slug = Path.GetFileName(folder);
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new MadePage(slug, PathOf(Path.GetRelativePath(folder, file).Replace('\\', '/')), File.ReadAllText(file)));
        var catalogue = JsonSerializer.Deserialize<Catalogue>(File.ReadAllText(Path.Combine(folder, "catalogue.json")), JsonSerializerOptions.Web)!;
        return new MadeEdition(slug, [.. pages], catalogue.Courses.ToDictionary(course => new Uri(course.Url).AbsolutePath, course => course.Runs.Count));
    }

    private static string PathOf(string file) =>
        "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);

    private sealed record Catalogue(IReadOnlyList<Course> Courses);

    private sealed record Course(string Url, IReadOnlyList<JsonElement> Runs);
}
