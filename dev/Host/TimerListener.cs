namespace Academy.Dev.Host;

/// <summary>Runs one timer function when its time has come on the stack's clock, and once when somebody fires it.</summary>
internal sealed class TimerListener(TimerFunction function, Invoker invoker, TimeProvider clock, TimerStatusFile file) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // One instance at a time, as the host's lock sees to.
    private readonly SemaphoreSlim _one = new(1, 1);
    private TimerStatus? _status = file.Read(function.Name);

    public string Name => function.Name;

    public async Task<InvocationOutcome> FireAsync(CancellationToken cancellationToken) => await RunOnceAsync(isPastDue: false, cancellationToken);

    /// <summary>A missed tick runs once, marked past due; a failed one is not tried again before the next.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var last = clock.GetUtcNow();
        var next = _status?.Next ?? function.Schedule.NextAfter(last);
        while (!stopping.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            if (now >= next)
            {
                await RunOnceAsync(isPastDue: function.Schedule.NextAfter(next) <= now, stopping);
                // Counted from the start: a tick that passed while the function ran is not lost (TimerListener.cs, GetNextTimerInterval).
                next = _status?.Next ?? function.Schedule.NextAfter(now);
            }
            else if (now < last)
            {
                // Somebody moved the clock back.
                next = function.Schedule.NextAfter(now);
            }

            last = now;
            await Task.WhenAny(Task.Delay(Pause, stopping));
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<InvocationOutcome> RunOnceAsync(bool isPastDue, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            var outcome = await invoker.InvokeAsync(function, Invocation.OfTimer(function, _status, isPastDue, now), CancellationToken.None);
            _status = new TimerStatus(now, function.Schedule.NextAfter(now), now);
            file.Write(function.Name, _status);
            return outcome;
        }
        finally
        {
            _one.Release();
        }
    }
}
