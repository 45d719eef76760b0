namespace Academy.Functions.Tests.Storage;

/// <summary>Which fault each request meets: first those that were asked for, then by chance from a seed.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _turn = new();
    private readonly Queue<StorageFault> _next = new();
    private Random? _chance;
    private double _share;
    private StorageFault[] _kinds = [];

    /// <summary>The next requests meet these, one each.</summary>
    public void Next(params StorageFault[] faults)
    {
        lock (_turn)
        {
            foreach (var fault in faults)
            {
                _next.Enqueue(fault);
            }
        }
    }

    /// <summary>From now on this share of the requests meets one of these; the same seed gives the same row of faults.</summary>
    public void AtRandom(int seed, double share, params StorageFault[] kinds)
    {
        lock (_turn)
        {
            (_chance, _share, _kinds) = (new Random(seed), share, kinds);
        }
    }

    /// <summary>No faults any more.</summary>
    public void Mend()
    {
        lock (_turn)
        {
            _next.Clear();
            _chance = null;
        }
    }

    public StorageFault Take()
    {
        lock (_turn)
        {
            return _next.TryDequeue(out var fault) ? fault
                : _chance is { } chance && chance.NextDouble() < _share ? _kinds[chance.Next(_kinds.Length)]
                : StorageFault.None;
        }
    }
}
