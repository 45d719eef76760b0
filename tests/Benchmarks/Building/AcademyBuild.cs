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
    public async Task<BuildCost> BuildAsync(string output, CancellationToken cancellationToken)
    {
        var at = SampleCatalogue.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var before = ChildCpu.Seconds();
        var result = await new Tool("dotnet", Program.Dll, "build", "--content", Content, "--output", output, "--at", at, "--timings").ListenAsync(cancellationToken);
        var cpu = ChildCpu.Seconds() - before;
        if (!result.Good)
        {
            throw new SetupException($"Our own generator refuses the comparison: {result.Said}");
        }

        var stages = StagesIn(result.Said);
        return new BuildCost(cpu, stages.Single(stage => stage.Stage == "checks").Cpu, stages);
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
