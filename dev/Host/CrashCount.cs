namespace Academy.Dev.Host;

/// <summary>
/// Counts crashes as HttpFunctionInvocationDispatcher.cs does: the third one stops the host, and a crash more than half an
/// hour after the one before starts the count again.
/// </summary>
internal sealed class CrashCount(TimeProvider time)
{
    private const int Limit = 3;
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(30);

    private DateTimeOffset _last;
    private int _count;

    /// <summary>True when the host gives up.</summary>
    public bool Add()
    {
        var now = time.GetUtcNow();
        _count = now - _last > Forgotten ? 1 : _count + 1;
        _last = now;
        return _count >= Limit;
    }
}
