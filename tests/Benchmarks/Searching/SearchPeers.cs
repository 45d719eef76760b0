using System.Runtime.InteropServices;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>Pagefind and lunr with its Dutch plug-in: pinned in <c>peers/</c>, installed the first time that this figure asks for them.</summary>
internal sealed class SearchPeers(Repository repository)
{
    // What stands around the text and says nothing about this page: its manual has an attribute to leave such parts out.
    private const string NotThisPage = ".academy-related, .academy-provenance, .academy-paper, .academy-waivers, nav";

    private string Folder => repository.At("tests", "Benchmarks", "Searching", "peers");

    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        var stamp = Path.Combine(Folder, "node_modules", ".package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return;
        }

        await Console.Error.WriteLineAsync("Installing Pagefind and lunr.");
        var npm = new Tool("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error") { Folder = Folder };
        var result = await npm.ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}npm could not install {Folder}: check the network and run this again.");
        }
    }

    /// <summary>Indexes the pages of courses and learning lines with Pagefind, as its manual advises for a site in Dutch.</summary>
    public Task<MeasuredProgram> PagefindAsync(string edition, string output, CancellationToken cancellationToken)
    {
        var machine = $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var program = Path.Combine(Folder, "node_modules", "@pagefind", machine, "bin", "pagefind_extended");
        return MeasuredProgram.RunAsync(
            program,
            [
                "--site", edition, "--output-path", output, "--glob", "{cursussen,leerlijnen}/*/index.html", "--root-selector", "main",
                "--exclude-selectors", NotThisPage, "--force-language", "nl", "--silent",
            ],
            cancellationToken);
    }

    /// <summary>Indexes the same pages with lunr: title, summary and text, the title weighing most.</summary>
    public Task<MeasuredProgram> LunrAsync(string edition, string output, CancellationToken cancellationToken) => MeasuredProgram.RunAsync(
        "node",
        ["--max-old-space-size=12000", repository.At("tests", "Benchmarks", "Searching", "index-lunr.mjs"), Path.Combine(Folder, "node_modules"), edition, output],
        cancellationToken);
}
