namespace Academy.Dev.Setup;

/// <summary>Builds one project of the solution, when something that it is made of is newer than its last build.</summary>
internal sealed record ProjectBuild(Repository Repository, string Project, params IReadOnlyList<string> Inputs)
{
    private static readonly string[] BuildFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    public string Program => Path.Combine(Repository.OutputOf(Project), $"Academy.{Project}.dll");

    private string Folder => Inputs[0];

    private UpToDate UpToDate => new(Repository.StampOf(Folder), [.. Inputs.Concat(BuildFiles).Select(input => Repository.At(input))])
    {
        Result = Program,
    };

    public static ProjectBuild Site(Repository repository) => new(repository, "Site", "site", "staticwebapp.config.json", "package-lock.json");

    public static ProjectBuild Functions(Repository repository) => new(repository, "Functions", "functions");

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        // The program's own time counts as well: an editor or a test run may have built it.
        if (UpToDate.IsFresh || UpToDate.NothingIsNewerThan(Program))
        {
            return "ready";
        }

        await UpToDate.RunAsync(async () =>
        {
            await DotnetBuild.RunAsync(Repository, $"{Folder}/{Project}.csproj", cancellationToken);
            return true;
        });
        return "built";
    }
}
