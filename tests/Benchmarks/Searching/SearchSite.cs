using Academy.Benchmarks.Building;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>An edition that was built, with the indexes of all three, and what making those cost.</summary>
internal sealed record SearchSite(string Edition, string Pagefind, string Lunr, MeasuredProgram Ours, MeasuredProgram PagefindCost, MeasuredProgram LunrCost)
{
    /// <summary>Builds an edition as it is published and lets the peers index its pages.</summary>
    public static async Task<SearchSite> MakeAsync(
        PublishedProgram site, SearchPeers peers, string content, string output, string edition, string at, CancellationToken cancellationToken)
    {
        var ours = await MeasuredProgram.RunAsync(
            "dotnet", [site.Dll, "build", "--content", content, "--output", output, "--municipality", edition, "--at", at, "--timings"], cancellationToken);
        var (pages, pagefind, lunr) = (Path.Combine(output, edition), $"{output}-pagefind", $"{output}-lunr");
        var pagefindCost = await peers.PagefindAsync(pages, pagefind, cancellationToken);
        return new SearchSite(pages, pagefind, lunr, ours, pagefindCost, await peers.LunrAsync(pages, lunr, cancellationToken));
    }

    /// <summary>Gets the processor seconds that the build says its index and the files of it took.</summary>
    public double OurCpu => AcademyBuild.StagesIn(Ours.Said).Single(stage => stage.Stage == "search").Cpu;

    public IReadOnlyList<string> OurFiles => [.. Directory.EnumerateFiles(Path.Combine(Edition, "assets"), "*", SearchOption.AllDirectories).Where(IsOfSearch)];

    public IReadOnlyList<string> PagefindFiles => [.. Directory.EnumerateFiles(Pagefind, "*", SearchOption.AllDirectories)];

    public IReadOnlyList<string> LunrFiles => [.. Directory.EnumerateFiles(Lunr)];

    /// <summary>Gets our own search and Pagefind's, as their pages call them.</summary>
    public Contender OurSearch => new("ours", "ours", $"/assets/{Path.GetFileName(OurScript)}");

    public static Contender PagefindSearch { get; } = new("Pagefind", "pagefind", "/peers/pagefind/pagefind.js");

    /// <summary>Gets Pagefind without its worker, so that what it spends can be counted.</summary>
    public static Contender PagefindInPage { get; } = PagefindSearch with { Engine = "/peers/pagefind/pagefind.js&inPage" };

    public static Contender LunrSearch { get; } = new("lunr", "lunr", "");

    private string OurScript => Directory.EnumerateFiles(Path.Combine(Edition, "assets"), "search.*.js").Single();

    /// <summary>Serves the edition with the pages of the three.</summary>
    public Task<SearchServer> ServeAsync(Repository repository) => SearchServer.StartAsync(
        ("/", Edition),
        ("/peers/pagefind/", Pagefind),
        ("/peers/lunr/", Lunr),
        ("/bench/", repository.At("tests", "Benchmarks", "Searching", "browser")));

    private static bool IsOfSearch(string file) => file.Contains("/assets/search-", StringComparison.Ordinal);
}
