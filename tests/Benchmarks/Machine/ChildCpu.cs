using System.Runtime.InteropServices;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>What the processes that we started, and that have ended, cost the processors: user and system time together.</summary>
internal static partial class ChildCpu
{
    private const int Children = -1;

    // struct rusage of Linux and macOS on 64 bits: two times of two words each, then fourteen counts.
    private const int Words = 18;
    private const double Microsecond = 1e-6;

    public static double Seconds()
    {
        var usage = new long[Words];
        return GetResourceUsage(Children, usage) == 0
            ? usage[0] + usage[2] + ((usage[1] + usage[3]) * Microsecond)
            : throw new SetupException("This machine does not tell what a process cost: measure on Linux.");
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, [Out] long[] usage);
}
