using System.Globalization;
using System.Text.RegularExpressions;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>Our own generator as it is published, on a folder of content.</summary>
internal sealed partial record AcademyBuild(PublishedProgram Program, string Content)
{
    private const double Millisecond = 1e-3;

    /// <summary>Builds into a folder that is not there yet; answers what it cost.</summary>
    public Task<BuildCost> BuildAsync(string output, CancellationToken cancellationToken) => RunAsync(cancellationToken, "build", "--output", output);

    /// <summary>Looks for mistakes without writing anything; answers what that cost.</summary>
    public Task<BuildCost> CheckAsync(CancellationToken cancellationToken) => RunAsync(cancellationToken, "check");

    private async Task<BuildCost> RunAsync(CancellationToken cancellationToken, params string[] call)
    {
        var at = SampleCatalogue.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var tool = new Tool("dotnet", [Program.Dll, .. call, "--content", Content, "--at", at, "--timings"]);
        var run = await MeasuredTool.RunAsync(tool, cancellationToken);
        if (!run.Result.Good)
        {
            throw new SetupException($"Our own generator refuses the comparison: {run.Result.Said}");
        }

        var stages = StagesIn(run.Result.Said);
        return new BuildCost(run.Cpu, stages.Single(stage => stage.Stage == "checks").Cpu, run.Peak, stages);
    }

    /// <summary>Reads what <c>--timings</c> says.</summary>
    public static (string Stage, double Cpu)[] StagesIn(string said) =>
    [
        .. Timing().Matches(said)
            .Select(match => (match.Groups["stage"].Value, double.Parse(match.Groups["cpu"].Value, CultureInfo.InvariantCulture) * Millisecond)),
    ];

    [GeneratedRegex(@"^timing (?<stage>\w+) +cpu +(?<cpu>\d+) ms", RegexOptions.Multiline)]
    private static partial Regex Timing();
}
