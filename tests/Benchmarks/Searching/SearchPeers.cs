using System.Runtime.InteropServices;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>Pagefind and lunr with its Dutch plug-in: pinned in <c>peers/</c>.</summary>
internal sealed class SearchPeers(Repository repository)
{
    // What stands around the text and says nothing about this page: Pagefind's manual has an attribute to leave such parts out.
    private const string NotThisPage = ".academy-related, .academy-provenance, .academy-paper, .academy-waivers, nav";

    private readonly PinnedPackages _packages = new(repository.At("tests", "Benchmarks", "Searching", "peers"), "Pagefind and lunr");

    public Task InstallAsync(CancellationToken cancellationToken) => _packages.InstallAsync(cancellationToken);

    /// <summary>Indexes the pages of courses and learning lines with Pagefind, as its manual advises for a site in Dutch.</summary>
    public Task<MeasuredProgram> PagefindAsync(string edition, string output, CancellationToken cancellationToken)
    {
        var program = _packages.At("@pagefind", $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}", "bin", "pagefind_extended");
        return !File.Exists(program)
            ? throw new SetupException($"{program} is not there: measure on Linux.")
            : MeasuredProgram.RunAsync(
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
        ["--max-old-space-size=12000", repository.At("tests", "Benchmarks", "Searching", "index-lunr.mjs"), _packages.At(), edition, output],
        cancellationToken);
}
