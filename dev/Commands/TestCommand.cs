using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>./academy test: sets the machine up and runs every test project of the solution, one after the other.</summary>
internal static class TestCommand
{
    private const string Description =
        "Set up what the tests need (npm packages, a browser), build the solution and run every test. The last line is: N passed, N failed.";

    public static Command Of(Repository repository)
    {
        var filter = new Option<string?>("--filter")
        {
            Description = "Run only the tests that match, in the language of dotnet test --filter.",
            HelpName = "EXPRESSION",
        };
        var command = new AcademyCommand("test", Description, "./academy test", "./academy test --filter FullyQualifiedName~Enrolments") { filter };
        command.SetAction((call, cancellationToken) =>
            RunAsync(repository, call.GetValue(filter), call.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Repository repository, string? filter, TextWriter output, CancellationToken cancellationToken)
    {
        var lines = new Lines(output);
        try
        {
            var browser = await SetUpAsync(repository, new StepLog(lines), cancellationToken);
            var layout = await LayoutAsync(repository, filter, lines, cancellationToken);
            var total = layout + await RunAllAsync(repository, filter, browser, lines, cancellationToken);
            lines.Report($"{Environment.NewLine}{total}");
            return total.Failed == 0 ? ExitCode.Good : ExitCode.Wrong;
        }
        catch (SetupException error)
        {
            // Whoever reads the last line only must not miss that nothing was tested.
            lines.Report($"academy: {error.Message}{Environment.NewLine}{Environment.NewLine}{TestCount.OneFailure}");
            return ExitCode.CannotRun;
        }
    }

    /// <summary>The layout of the code counts as one test; with a filter nobody asked for it.</summary>
    private static async Task<TestCount> LayoutAsync(Repository repository, string? filter, Lines lines, CancellationToken cancellationToken)
    {
        if (filter is not null)
        {
            return TestCount.None;
        }

        lines.Report($"{Environment.NewLine}Layout of the code");
        var result = await DotnetFormat.CheckAsync(repository, cancellationToken);
        if (!result.Good)
        {
            lines.Report($"{result.Said}{Environment.NewLine}Run dotnet format and commit what it changes.");
        }

        return result.Good ? new TestCount(1, 0) : TestCount.OneFailure;
    }

    private static async Task<TestCount> RunAllAsync(
        Repository repository, string? filter, string? browser, Lines lines, CancellationToken cancellationToken)
    {
        var total = TestCount.None;
        List<FailedTest> failed = [];
        foreach (var project in TestProject.AllOf(repository))
        {
            lines.Report($"{Environment.NewLine}{project.Name}");
            var started = Stopwatch.GetTimestamp();
            var count = await project.RunAsync(filter, browser, cancellationToken);
            lines.Report(string.Create(CultureInfo.InvariantCulture, $"{project.Name}: {count} ({Stopwatch.GetElapsedTime(started).TotalSeconds:0} s)"));
            total += count;
            failed.AddRange(project.ReadFailed());
        }

        foreach (var test in failed)
        {
            lines.Report($"{Environment.NewLine}{test}");
        }

        // With a filter one project may have nothing to run; all of them together may not.
        return total == TestCount.None ? TestCount.OneFailure : total;
    }

    private static async Task<string?> SetUpAsync(Repository repository, StepLog log, CancellationToken cancellationToken)
    {
        await log.RunAsync("npm packages", () => new NpmPackages(repository).InstallAsync(cancellationToken));
        await log.RunAsync("solution", () => BuildAsync(repository, cancellationToken));
        return await log.StartAsync("browser", () => Browser.FindOrInstallAsync(repository, cancellationToken));
    }

    private static async Task<string> BuildAsync(Repository repository, CancellationToken cancellationToken)
    {
        await DotnetBuild.RunAsync(repository, Path.GetFileName(repository.Solution), cancellationToken);
        return "built";
    }
}
