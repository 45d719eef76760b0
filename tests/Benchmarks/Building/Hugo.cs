using System.ComponentModel;
using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>The generator that we compare ours with.</summary>
internal sealed record Hugo(string Version, string Source)
{
    private const string Missing = "Hugo is missing: install Debian's package hugo (apt-get install hugo) and run this again.";

    public static async Task<Hugo> FindAsync(string source, CancellationToken cancellationToken)
    {
        try
        {
            var said = await new Tool("hugo", "version").ListenAsync(cancellationToken);
            return said.Good ? new Hugo(said.Said.Split(' ')[1], source) : throw new SetupException(Missing);
        }
        catch (Exception error) when (error is Win32Exception or SetupException)
        {
            throw new SetupException(Missing);
        }
    }

    /// <summary>Builds into a folder that is not there yet; answers what it cost.</summary>
    public async Task<BuildCost> BuildAsync(string output, CancellationToken cancellationToken)
    {
        var run = await MeasuredTool.RunAsync(new Tool("hugo", "--source", Source, "--destination", output, "--quiet"), cancellationToken);
        return run.Result.Good ? new BuildCost(run.Cpu, 0, run.Peak, []) : throw new SetupException($"Hugo cannot build the comparison: {run.Result.Said}");
    }
}
