using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Setup;

/// <summary>A clone with only the door and its scripts, in a folder with a space, and a machine with only the tools that we give it.</summary>
internal sealed class FakeClone : IDisposable
{
    private static readonly Repository Real = Repository.Find();
    private readonly string _machine = Directory.CreateTempSubdirectory("academy tests ").FullName;

    public FakeClone()
    {
        Root = Path.Combine(_machine, "my clone");
        Tools = Directory.CreateDirectory(Path.Combine(_machine, "tools")).FullName;
        foreach (var file in Directory.EnumerateFiles(Real.At("dev", "Setup"), "*.mjs").Append(Real.At("academy")))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(Real.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.WriteAllText(At("package.json"), "{}");
        File.WriteAllText(At("package-lock.json"), "{}");
    }

    public string Root { get; }

    public string Tools { get; }

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Puts a tool on the machine that is a shell script.</summary>
    public void Give(string tool, string script)
    {
        var path = Path.Combine(Tools, tool);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Puts a tool of the real machine on this one.</summary>
    public void GiveReal(params string[] tools)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        foreach (var tool in tools)
        {
            var real = path.Select(folder => Path.Combine(folder, tool)).First(File.Exists);
            File.CreateSymbolicLink(Path.Combine(Tools, tool), real);
        }
    }

    /// <summary>Calls ./academy from another folder.</summary>
    public Task<ToolResult> CallAsync(params string[] arguments) => RunAsync("/bin/sh", [At("academy"), .. arguments]);

    public Task<ToolResult> InstallPackagesAsync() => RunAsync("node", [At("dev", "Setup", "install-packages.mjs")]);

    public void Dispose() => Directory.Delete(_machine, recursive: true);

    private Task<ToolResult> RunAsync(string program, IReadOnlyList<string> arguments) =>
        new Tool(program, arguments)
        {
            Folder = _machine,
            Variables = new Dictionary<string, string> { ["PATH"] = Tools },
        }.ListenAsync(TestContext.Current.CancellationToken);
}
