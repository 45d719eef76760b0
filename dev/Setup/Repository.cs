namespace Academy.Dev.Setup;

/// <summary>Where the parts of this repository are, whatever the current folder is.</summary>
internal sealed record Repository(string Root)
{
    /// <summary>Another folder for the data of the local stack, so that a second stack does not meet the first.</summary>
    public const string DataVariable = "ACADEMY_DATA";

    private const string Door = "academy";

    public string Content => At("content");

    /// <summary>The content as seen from the current folder: short and clickable in a list of problems.</summary>
    public string ContentFromHere => Path.GetRelativePath(Directory.GetCurrentDirectory(), Content);

    public string Dist => At("dist");

    public string Data => Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } folder ? Path.GetFullPath(folder) : At(".data");

    public string Solution => At("Academy.sln");

    /// <summary>Looks upwards from this program's own folder: a test in artifacts/ finds the same repository as the command.</summary>
    public static Repository Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Door)) && File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                return new Repository(folder.FullName);
            }
        }

        throw new SetupException($"{AppContext.BaseDirectory} is not inside a clone of Academy: run ./academy from the clone.");
    }

    public string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder that the build of a project writes, for example artifacts/bin/Site/debug.</summary>
    public string OutputOf(string project) => At("artifacts", "bin", project, "debug");

    public string StampOf(string step) => At("artifacts", "stamps", step);
}
