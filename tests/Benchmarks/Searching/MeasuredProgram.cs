using System.Diagnostics;
using System.Globalization;
using Academy.Benchmarks.Machine;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>What one run of a program cost: processor seconds, and the most memory that it occupied at any moment.</summary>
internal sealed record MeasuredProgram(double Cpu, long PeakBytes, string Said)
{
    private const long Kibibyte = 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task<MeasuredProgram> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        List<string> said = [];
        var before = ChildCpu.Seconds();
        long peak = 0;
        await using (var process = ChildProcess.Start(program, new ProcessStartInfo(program, arguments), line => Keep(said, line), guarded: false))
        {
            while (!process.HasExited)
            {
                peak = Math.Max(peak, PeakOf(process.Pid));
                await Task.WhenAny(process.Exited, Task.Delay(Pause, cancellationToken));
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (await process.Exited != 0)
            {
                throw new SetupException($"{program} {string.Join(' ', arguments)} does not work: {process.LastLines}");
            }
        }

        return new MeasuredProgram(ChildCpu.Seconds() - before, peak, string.Join('\n', said));
    }

    private static void Keep(List<string> said, string line)
    {
        lock (said)
        {
            said.Add(line);
        }
    }

    // Linux keeps the peak itself; a look every moment misses only what the very last moment adds.
    private static long PeakOf(int pid)
    {
        try
        {
            var line = File.ReadLines($"/proc/{pid}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * Kibibyte;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
