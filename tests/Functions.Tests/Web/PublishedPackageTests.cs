using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Academy.Functions.Tests.Web;

/// <summary>The package that goes to Azure: complete, and without the clock and the faults of the development build.</summary>
public sealed class PublishedPackageTests
{
    [Fact]
    public async Task The_release_has_its_functions_at_the_root_and_nothing_of_the_development_build()
    {
        var folder = Directory.CreateTempSubdirectory("academy-package-").FullName;
        await PublishAsync(folder);

        Assert.True(File.Exists(Path.Combine(folder, "host.json")));
        Assert.All(
            (string[])["api", "Sweep", "SyncCatalogue", "Clean", "SendMail", "MailPoison"],
            function => Assert.True(File.Exists(Path.Combine(folder, function, "function.json")), function));
        Assert.Empty(DevelopmentTypesIn(Path.Combine(folder, "Academy.Functions.dll")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_development_build_has_what_the_release_must_lack() =>
        Assert.NotEmpty(DevelopmentTypesIn(Path.Combine(AppContext.BaseDirectory, "Academy.Functions.dll")));

    private static async Task PublishAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryFolder.Root, RedirectStandardOutput = true };
        foreach (var argument in (string[])["publish", "functions/Functions.csproj", "--configuration", "Release", "--output", folder, "--nologo", "--verbosity", "quiet"])
        {
            start.ArgumentList.Add(argument);
        }

        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, output);
    }

    private static List<string> DevelopmentTypesIn(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(handle => metadata.GetTypeDefinition(handle))
            .Where(type => metadata.GetString(type.Namespace).Contains("Development", StringComparison.Ordinal))
            .Select(type => metadata.GetString(type.Name))];
    }
}
