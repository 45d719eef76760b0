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
        var command = new AcademyCommand(
            "bench", "Measure the figures that the design promises: how fast it starts, answers and builds.", "./academy bench", "./academy bench start")
        {
            name,
        };
        command.SetAction((call, cancellationToken) => RunAsync(repository, call.GetValue(name), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Repository repository, string? name, CancellationToken cancellationToken)
    {
        var project = repository.At(Project);
        if (!File.Exists(project))
        {
            throw new SetupException($"{Path.Join(Project)} is missing: take a clone that has the benchmarks.");
        }

        await new NpmPackages(repository).InstallAsync(cancellationToken);
        IEnumerable<string> figure = name is null ? [] : [name];
        return await new Tool("dotnet", ["run", "-c", "Release", "--project", project, "--", .. figure]).RunAsync(cancellationToken);
    }
}
