using System.Diagnostics;

namespace Academy.Dev.Tests;

/// <summary>Waits for something that another process does.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static async Task<T> BeAsync<T>(Func<Task<T>> read, Func<T, bool> isGood)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var value = await read();
            if (isGood(value))
            {
                return value;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < Limit, $"Still {value} after {Limit.TotalSeconds} s.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
