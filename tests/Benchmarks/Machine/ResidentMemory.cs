using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>The memory that a process really occupies, as Linux counts it.</summary>
internal static class ResidentMemory
{
    private const long Kibibyte = 1024;

    public static long BytesOf(int pid)
    {
        var status = $"/proc/{pid}/status";
        if (!File.Exists(status))
        {
            throw new SetupException($"{status} is not there: measure memory on Linux.");
        }

        // "VmRSS:     98765 kB"
        var line = File.ReadLines(status).Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * Kibibyte;
    }
}
