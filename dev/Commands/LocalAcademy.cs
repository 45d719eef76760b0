using System.Diagnostics;
using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Dev.Commands;

/// <summary>One run of ./academy start: set up, start, tell where everything is, wait, stop.</summary>
internal sealed record LocalAcademy(Repository Repository, TextWriter Output)
{
    private readonly Lines _lines = new(Output);

    public bool Fresh { get; init; }

    public required StackPorts Ports { get; init; }

    public string? Municipality { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        Ports.Demand();
        using var data = DataFolder.Open(Repository.Data);
        if (Fresh)
        {
            data.Files.Empty();
        }

        _lines.Report("Academy starts.");
        var site = await SetUpAsync(data, cancellationToken);
        if (!site.Good)
        {
            _lines.Report(site.Said);
            return site.ExitCode;
        }

        await using var log = new StreamWriter(data.Files.Log, append: true);
        await using var stack = await AcademyStack.StartAsync(OptionsFor(data, new Lines(log)), _lines, cancellationToken);
        _lines.Report(StackTable.Of(stack));
        _lines.Report($"Ready in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s. Press Ctrl-C to stop.");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _lines.Report($"{Environment.NewLine}Academy stops. What people did is kept in {data.Files.Root}.");
        return ExitCode.Good;
    }

    private async Task<ToolResult> SetUpAsync(DataFolder data, CancellationToken cancellationToken)
    {
        var log = new StepLog(_lines);
        await log.RunAsync("npm packages", () => new NpmPackages(Repository).InstallAsync(cancellationToken));
        var functions = log.RunAsync("functions build", () => ProjectBuild.Functions(Repository).RunAsync(cancellationToken));
        var site = BuildSiteAsync(log, data, cancellationToken);
        await Task.WhenAll(functions, site);
        return await site;
    }

    private async Task<ToolResult> BuildSiteAsync(StepLog log, DataFolder data, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var result = new ToolResult(ExitCode.CannotRun, string.Empty);
        await log.RunAsync("site build", async () =>
        {
            result = await new SiteProgram(Repository).BuildAsync(data.Files.Dist, Municipality, today, cancellationToken);
            return result.Good ? result.Said : "not built";
        });
        return result;
    }

    private StackOptions OptionsFor(DataFolder data, Lines log) => new()
    {
        Repository = Repository,
        Dist = data.Files.Dist,
        DataFolder = data.Files.Root,
        Ports = Ports,
        RunTimers = true,
        Log = log.Report,
    };
}
