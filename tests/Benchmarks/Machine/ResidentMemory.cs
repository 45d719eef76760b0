using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Machine;

/// <summary>The memory that a process really occupies, as Linux counts it.</summary>
internal static class ResidentMemory
{
    private const long Kibibyte = 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public static long BytesOf(int pid)
    {
        var status = $"/proc/{pid}/status";
        if (!File.Exists(status))
        {
            throw new SetupException($"{status} is not there: measure memory on Linux.");
        }

        return In(File.ReadAllText(status), "VmRSS:");
    }

    /// <summary>Looks at a process until it ends or that is asked; gives the most that it occupied at any moment.</summary>
    public static async Task<long> PeakOfAsync(int pid, CancellationToken until)
    {
        var peak = 0L;
        while (!until.IsCancellationRequested && PeakOf(pid) is > 0 and var now)
        {
            peak = now;
            await Task.Delay(Pause, CancellationToken.None);
        }

        return peak;
    }

    // The system keeps the highest itself; only what is added in the last moment before the end is not seen.
    private static long PeakOf(int pid)
    {
        try
        {
            return In(File.ReadAllText($"/proc/{pid}/status"), "VmHWM:");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    // "VmRSS:     98765 kB"; who has ended has no such line.
    private static long In(string status, string name) =>
        status.Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) is { } line
            ? long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * Kibibyte
            : 0;
}
