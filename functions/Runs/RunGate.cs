using System.Collections.Concurrent;

namespace Academy.Functions.Runs;

/// <summary>Lets one change of a run at a time through this process. It spares tries that would lose; the ETag keeps the seats true.</summary>
internal sealed class RunGate
{
    /// <summary>A fixed number of gates, so that nothing grows with the runs; two runs that share one only wait a little.</summary>
    private const int Gates = 256;

    /// <summary>Shorter than a browser waits at the edge: who cannot have a turn by then is told to come back.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<int, SemaphoreSlim> _gates = new();

    /// <summary>Null: too many are ahead.</summary>
    public async Task<IDisposable?> EnterAsync(string run, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd((run.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % Gates, _ => new SemaphoreSlim(1, 1));
        return await gate.WaitAsync(LongestWait, cancellationToken) ? new Turn(gate) : null;
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
