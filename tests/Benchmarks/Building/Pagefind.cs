using System.Runtime.InteropServices;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>The search index that sites like Hugo's have made from their pages: Pagefind 1.6, pinned in <c>Searching/peers/</c> with the other searches, as its own program.</summary>
internal sealed record Pagefind(string Program)
{
    public static async Task<Pagefind> InstallAsync(Repository repository, CancellationToken cancellationToken)
    {
        var packages = new PinnedPackages(repository.At("tests", "Benchmarks", "Searching", "peers"), "Pagefind and lunr");
        await packages.InstallAsync(cancellationToken);
        var machine = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64";
        return new Pagefind(packages.At("@pagefind", machine, "bin", "pagefind_extended"));
    }

    /// <summary>Goes over the pages in a folder and writes an index elsewhere; answers what it cost.</summary>
    public async Task<BuildCost> IndexAsync(string pages, string output, CancellationToken cancellationToken)
    {
        var run = await MeasuredTool.RunAsync(new Tool(Program, "--site", pages, "--output-path", output), cancellationToken);
        return run.Result.Good ? new BuildCost(run.Cpu, 0, run.Peak, []) : throw new SetupException($"Pagefind cannot index the comparison: {run.Result.Said}");
    }
}
