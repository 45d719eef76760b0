using System.Globalization;

namespace Academy.Benchmarks.Machine;

/// <summary>Finds processes that were started for a measurement and are still there after it, by a variable that only they were given.</summary>
internal static class LeftOver
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private const int Tries = 20;

    /// <summary>Gives what is left two seconds after a stop; a guardian may need a moment to see that its work is done.</summary>
    public static async Task<IReadOnlyList<int>> AfterStopAsync(string name, string value, CancellationToken cancellationToken)
    {
        var left = With(name, value);
        for (var attempt = 1; left.Count > 0 && attempt < Tries; attempt++)
        {
            await Task.Delay(Pause, cancellationToken);
            left = With(name, value);
        }

        return left;
    }

    public static IReadOnlyList<int> With(string name, string value) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(folder => int.TryParse(folder, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(folder => int.Parse(folder!, CultureInfo.InvariantCulture))
            .Where(pid => VariablesOf(pid).Contains($"{name}={value}", StringComparer.Ordinal)),
    ];

    private static string[] VariablesOf(int pid)
    {
        try
        {
            return File.ReadAllText($"/proc/{pid}/environ").Split('\0');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It ended while we looked, or it is somebody else's.
            return [];
        }
    }
}
