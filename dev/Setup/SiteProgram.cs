using System.Diagnostics;
using Academy.Dev.Processes;

namespace Academy.Dev.Setup;

/// <summary>Academy.Site, ready to be called: content in, site out.</summary>
internal sealed record SiteProgram(Repository Repository)
{
    /// <summary>
    /// How a preview runs, which stays up for hours over a large catalogue. Collecting beside the work, and not before an edit has
    /// made 128 MiB (0x8000000), keeps an edit from waiting for it.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> PreviewSettings = new Dictionary<string, string>
    {
        ["DOTNET_gcConcurrent"] = "1",
        ["DOTNET_GCgen0size"] = "8000000",
    };

    private ProjectBuild Project => ProjectBuild.Site(Repository);

    /// <summary>Builds the program when it is stale and lets it speak for itself; answers its exit code.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        await Project.RunAsync(cancellationToken);
        return await Call(arguments).RunAsync(cancellationToken);
    }

    /// <summary>Builds the program when it is stale and leaves it running; what it says comes line by line.</summary>
    public async Task<ChildProcess> StartAsync(IReadOnlyList<string> arguments, Action<string> onLine, CancellationToken cancellationToken)
    {
        await Project.RunAsync(cancellationToken);
        var start = new ProcessStartInfo("dotnet", [Project.Program, .. arguments]);
        foreach (var (name, value) in PreviewSettings)
        {
            start.Environment[name] = value;
        }

        return ChildProcess.Start("preview", start, onLine, guarded: true);
    }

    /// <summary>Writes the whole site into a folder, unless nothing has changed since it was last written there.</summary>
    public async Task<ToolResult> BuildAsync(string output, string? municipality, DateOnly at, CancellationToken cancellationToken)
    {
        await Project.RunAsync(cancellationToken);
        var upToDate = UpToDateFor(output, municipality, at);
        if (upToDate.IsFresh)
        {
            return new ToolResult(0, "ready");
        }

        var result = new ToolResult(0, "built");
        await upToDate.RunAsync(async () =>
        {
            var call = await Call(BuildArguments(output, municipality, at)).ListenAsync(cancellationToken);
            result = call.Good ? result : call;
            return call.Good;
        });
        return result;
    }

    private UpToDate UpToDateFor(string output, string? municipality, DateOnly at) => new(
        $"{output}.stamp", Repository.Content, Project.Program, Repository.At("staticwebapp.config.json"))
    {
        Key = $"{at:yyyy-MM-dd} {municipality}",
        Result = Path.Combine(output, "operations", "operations.json"),
    };

    private List<string> BuildArguments(string output, string? municipality, DateOnly at)
    {
        List<string> arguments = ["build", "--content", Repository.ContentFromHere, "--output", output, "--at", $"{at:yyyy-MM-dd}"];
        if (municipality is not null)
        {
            arguments.AddRange("--municipality", municipality);
        }

        return arguments;
    }

    private Tool Call(IReadOnlyList<string> arguments) => new("dotnet", [Project.Program, .. arguments]);
}
