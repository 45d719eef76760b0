namespace Academy.Dev.Setup;

/// <summary>The one way in which we call the build: quiet, and without leaving build servers behind.</summary>
internal static class DotnetBuild
{
    public static async Task RunAsync(Repository repository, string target, CancellationToken cancellationToken)
    {
        var build = new Tool("dotnet", "build", target, "-nologo", "-v:quiet", "-clp:ErrorsOnly", "-nodeReuse:false") { Folder = repository.Root };
        var result = await build.ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}{target} does not build: mend the errors above and run this again.");
        }
    }
}
