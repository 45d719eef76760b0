using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>Packages of npm that only figures need: pinned in a folder of their own, installed the first time that one asks for them.</summary>
internal sealed record PinnedPackages(string Folder, string What)
{
    public string At(params ReadOnlySpan<string> parts) => Path.Combine([Folder, "node_modules", .. parts]);

    public async Task InstallAsync(CancellationToken cancellationToken)
    {
        var stamp = At(".package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            return;
        }

        await Console.Error.WriteLineAsync($"Installing {What}.");
        var npm = new Tool("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error") { Folder = Folder };
        var result = await npm.ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}npm could not install {Folder}: check the network and run this again.");
        }
    }
}
