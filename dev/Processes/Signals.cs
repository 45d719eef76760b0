using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Academy.Dev.Processes;

/// <summary>Asks one process to end tidily, in the way its system has for that.</summary>
internal static partial class Signals
{
    private const int SigTerm = 15;

    public static void Terminate(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            // No SIGTERM there: our Node programs read the end of their input as a request to stop (end-with-parent.cjs).
            process.StandardInput.Close();
        }
        else
        {
            _ = Kill(process.Id, SigTerm);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Kill(int pid, int signal);
}
