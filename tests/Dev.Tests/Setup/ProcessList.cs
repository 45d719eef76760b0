using System.Diagnostics;
using System.Globalization;

namespace Academy.Dev.Tests.Setup;

/// <summary>What Linux says in /proc about processes that we did not start ourselves.</summary>
internal static class ProcessList
{
    /// <summary>A process that has ended and that nobody has asked about yet does not live.</summary>
    public static bool Lives(int pid) => StatusOf(pid) is [not "Z", ..];

    /// <summary>Every process that has this one as its parent.</summary>
    public static IReadOnlyList<int> ChildrenOf(int parent)
    {
        var text = parent.ToString(CultureInfo.InvariantCulture);
        return [.. Process.GetProcesses().Select(process => process.Id).Where(pid => StatusOf(pid) is [_, var itsParent, ..] && itsParent == text)];
    }

    // "PID (name) state parent …"; the name may hold spaces and brackets.
    private static string[] StatusOf(int pid)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return [];
        }
    }
}
