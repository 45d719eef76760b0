using System.Runtime.InteropServices;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>A program of this repository as it is published for use: Release, compiled ahead (ReadyToRun), on the machine's own .NET.</summary>
internal sealed record PublishedProgram(Repository Repository, string Folder, string Project)
{
    // A place of its own: a publication for one kind of machine must not touch the build that people work with, nor its lock file.
    private string Artifacts => Repository.At("artifacts", "bench");

    public string Root => Path.Combine(Artifacts, "publish", Project, $"release_{RuntimeInformation.RuntimeIdentifier}");

    public string Dll => Path.Combine(Root, $"Academy.{Project}.dll");

    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var publish = new Tool(
            "dotnet", "publish", $"{Folder}/{Project}.csproj", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", $"-p:ArtifactsPath={Artifacts}", $"-p:NuGetLockFilePath={Path.Combine(Artifacts, $"{Project}.lock.json")}",
            "-nologo", "-v:quiet", "-clp:ErrorsOnly", "-nodeReuse:false", "-p:UseSharedCompilation=false")
        { Folder = Repository.Root };
        var result = await publish.ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}{Folder} cannot be published: mend the errors above and run this again.");
        }
    }
}
