using System.Diagnostics;
using System.Globalization;

namespace Academy.Site.Commands;

/// <summary>Adds up what each stage of a build costs, in processor time and by the clock.</summary>
internal sealed class StageTimings(TimeProvider time)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, (TimeSpan Processor, TimeSpan Wall)> _spent = new(StringComparer.Ordinal);

    public T Measure<T>(string stage, Func<T> work)
    {
        var (processor, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Environment.CpuUsage.TotalTime - processor, Stopwatch.GetElapsedTime(wall));
        }
    }

    public void Measure(string stage, Action work) =>
        Measure(stage, () =>
        {
            work();
            return true;
        });

    /// <summary>Puts work on the account of the stage that its outcome belongs to.</summary>
    public async ValueTask<T> MeasureAsync<T>(Func<T, string> stageOf, Func<ValueTask<T>> work)
    {
        var (processor, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var made = await work();
        Add(stageOf(made), Environment.CpuUsage.TotalTime - processor, Stopwatch.GetElapsedTime(wall));
        return made;
    }

    public void Report(TextWriter to)
    {
        foreach (var stage in _order)
        {
            Write(to, stage, _spent[stage].Processor, _spent[stage].Wall);
        }

        using var process = Process.GetCurrentProcess();
        Write(to, "total", process.TotalProcessorTime, time.GetUtcNow() - process.StartTime.ToUniversalTime());
    }

    private void Add(string stage, TimeSpan processor, TimeSpan wall)
    {
        if (_spent.TryAdd(stage, (processor, wall)))
        {
            _order.Add(stage);
            return;
        }

        var (before, clock) = _spent[stage];
        _spent[stage] = (before + processor, clock + wall);
    }

    private static void Write(TextWriter to, string stage, TimeSpan processor, TimeSpan wall) =>
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"timing {stage,-9} cpu {processor.TotalMilliseconds,8:0} ms  wall {wall.TotalMilliseconds,8:0} ms"));
}
