using System.Text.RegularExpressions;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>One test project of the solution, run by dotnet test with its results in a file.</summary>
internal sealed partial record TestProject(Repository Repository, string Path)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    private string ResultFolder => Repository.At("artifacts", "test-results");

    private string ResultFile => System.IO.Path.Combine(ResultFolder, $"{Name}.trx");

    /// <summary>The solution decides: a project that is not in it is not tested, here or in an editor.</summary>
    public static IReadOnlyList<TestProject> AllOf(Repository repository)
    {
        if (!File.Exists(repository.Solution))
        {
            throw new SetupException("Academy.sln is missing: take a whole clone and run this again.");
        }

        return
        [
            .. TestProjectPath().Matches(File.ReadAllText(repository.Solution))
                .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(path => new TestProject(repository, path)),
        ];
    }

    public async Task<TestCount> RunAsync(string? filter, string? browser, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(ResultFolder);
        File.Delete(ResultFile);
        var exitCode = await Run(filter, browser).RunAsync(cancellationToken);
        return Judge(TestCount.OfTrx(ResultFile), exitCode, filter);
    }

    /// <summary>The tests of the last run that did not pass.</summary>
    public IReadOnlyList<FailedTest> ReadFailed() => FailedTest.OfTrx(ResultFile);

    /// <summary>A run that broke off, or a project without a test, counts as one failure, so that the sum never looks good.</summary>
    internal static TestCount Judge(TestCount count, int exitCode, string? filter)
    {
        var ranNothing = count is { Passed: 0, Failed: 0 };
        var brokeOff = exitCode != 0 && count.Failed == 0;
        return brokeOff || (ranNothing && filter is null) ? count with { Failed = count.Failed + 1 } : count;
    }

    private Tool Run(string? filter, string? browser)
    {
        IEnumerable<string> some = filter is null ? [] : ["--filter", filter];
        IEnumerable<KeyValuePair<string, string>> variables = browser is null ? [] : [new(Browser.Variable, browser)];
        return new Tool(
            "dotnet",
            ["test", Path, "--no-build", "-nologo", "--logger", "console;verbosity=normal", "--logger", $"trx;LogFileName={Name}.trx",
                "--results-directory", ResultFolder, .. some])
        {
            Folder = Repository.Root,
            Variables = new Dictionary<string, string>(variables),
        };
    }

    [GeneratedRegex("""= "[^"]+", "(?<path>tests[\\/][^"]+\.Tests\.csproj)",""")]
    private static partial Regex TestProjectPath();
}
