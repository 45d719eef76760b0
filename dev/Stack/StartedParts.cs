using Academy.Dev.Setup;

namespace Academy.Dev.Stack;

/// <summary>Everything that a stack has started so far; stops it in the opposite order.</summary>
internal sealed class StartedParts(StepLog log) : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _parts = new();

    /// <summary>Starts a part with a line of progress, and owns it from then on.</summary>
    public async Task<T> StartAsync<T>(string name, Func<Task<T>> start)
        where T : class, IAsyncDisposable
    {
        var part = await log.StartAsync(name, start);
        lock (_parts)
        {
            _parts.Push(part);
        }

        return part;
    }

    public async ValueTask DisposeAsync()
    {
        while (_parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
    }
}
