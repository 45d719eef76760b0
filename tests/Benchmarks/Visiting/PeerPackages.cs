using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>What others made and figures compare with: pinned in the <c>peers/</c> of a figure, installed the first time that it asks for them.</summary>
internal sealed class PeerPackages(Repository repository, string figure = "Visiting", string what = "Lighthouse and what peers are built with (about 230 MB)")
{
    private string Folder => repository.At("tests", "Benchmarks", figure, "peers");

    public string At(params ReadOnlySpan<string> parts) => Path.Combine([Folder, "node_modules", .. parts]);

    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        var stamp = At(".package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return;
        }

        await Console.Error.WriteLineAsync($"Installing {what}.");
        var npm = new Tool("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error") { Folder = Folder };
        var result = await npm.ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}npm could not install {Folder}: check the network and run this again.");
        }
    }
}
