using System.Diagnostics;

namespace Academy.Dev.Processes;

/// <summary>A program from node_modules, started so that it never outlives us.</summary>
internal static class NodeProgram
{
    public static ChildProcess Start(string name, string script, IEnumerable<string> arguments, Action<string>? onLine = null)
    {
        var start = new ProcessStartInfo("node");
        start.ArgumentList.Add("--require");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Processes", "end-with-parent.cjs"));
        start.ArgumentList.Add(PathOf(script));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return ChildProcess.Start(name, start, onLine);
    }

    /// <summary>Looks for node_modules from this program's own folder upwards, as Node does.</summary>
    private static string PathOf(string script)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "node_modules", script);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException($"node_modules/{script} is not there. Run ./academy start or ./academy test, which install it.");
    }
}
