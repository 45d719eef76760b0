namespace Academy.Benchmarks.Visiting;

/// <summary>The pages and editions that are measured: one of each kind that most people see.</summary>
internal static class VisitedPages
{
    public static readonly IReadOnlyList<string> Editions = ["rivierstad", "havenmonde"];

    public const string Course = "/cursussen/heldere-brieven/";

    public static readonly IReadOnlyList<(string Name, string Path)> Pages =
    [
        ("home", "/"),
        ("catalogue", "/cursussen/"),
        ("course", Course),
        ("learning line", "/leerlijnen/nieuw-bij-de-overheid/"),
        ("agenda", "/agenda/"),
    ];
}
