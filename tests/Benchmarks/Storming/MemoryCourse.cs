using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Storming;

/// <summary>What a process occupies along the way: looked at every hundredth part.</summary>
internal sealed class MemoryCourse(int pid, long parts)
{
    private const int Looks = 100;
    private const int Tenth = Looks / 10;

    private readonly SortedDictionary<long, double> _looks = [];
    private readonly Lock _turn = new();

    /// <summary>The middle of what it was in the second tenth of the way: the first has filled what an app fills once.</summary>
    public double Settled => MedianOf(_looks.Where(look => look.Key is > Tenth and <= 2 * Tenth));

    /// <summary>The middle of the last tenth.</summary>
    public double AtEnd => MedianOf(_looks.Where(look => look.Key > Looks - Tenth));

    public double Growth => Settled > 0 ? (AtEnd - Settled) / Settled : 0;

    public void Note(long done)
    {
        var every = Math.Max(1, parts / Looks);
        if (done % every != 0)
        {
            return;
        }

        lock (_turn)
        {
            _looks[done / every] = ResidentMemory.BytesOf(pid);
        }
    }

    private static double MedianOf(IEnumerable<KeyValuePair<long, double>> looks) =>
        looks.Select(look => look.Value).ToArray() is { Length: > 0 } values ? Median.Of(values) : 0;
}
