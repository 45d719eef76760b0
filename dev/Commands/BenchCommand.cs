using System.CommandLine;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>./academy bench: measures what the design promises.</summary>
internal static class BenchCommand
{
    private static readonly string[] Project = ["tests", "Benchmarks", "Benchmarks.csproj"];

    public static Command Of(Repository repository)
    {
        var name = new Argument<string?>("name") { Description = "One figure (default: all).", Arity = ArgumentArity.ZeroOrOne };
        var seeds = new Option<string?>("--seeds") { Description = "For race: how many seeds, or which, as 11-20 (default: 20).", HelpName = "N" };
        var command = new AcademyCommand(
            "bench", "Measure the figures that the design promises: how fast it starts, answers and builds.", "./academy bench", "./academy bench start")
        {
            name,
            seeds,
        };
        command.SetAction((call, cancellationToken) => RunAsync(repository, call.GetValue(name), call.GetValue(seeds), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Repository repository, string? name, string? seeds, CancellationToken cancellationToken)
    {
        var project = repository.At(Project);
        if (!File.Exists(project))
        {
            throw new SetupException($"{Path.Join(Project)} is missing: take a clone that has the benchmarks.");
        }

        await new NpmPackages(repository).InstallAsync(cancellationToken);
        IEnumerable<string> figure = name is null ? [] : [name];
        IEnumerable<KeyValuePair<string, string>> variables = seeds is null ? [] : [new("ACADEMY_BENCH_SEEDS", seeds)];
        var run = new Tool("dotnet", ["run", "-c", "Release", "--project", project, "--", .. figure]) { Variables = new Dictionary<string, string>(variables) };
        return await run.RunAsync(cancellationToken);
    }
}
