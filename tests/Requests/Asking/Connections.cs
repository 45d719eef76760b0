namespace Academy.Requests.Asking;

/// <summary>So many connections, each asking for the next thing as soon as it has its answer.</summary>
internal sealed record Connections(int Port, int Count)
{
    public async Task EachAsync(long count, Func<bool> goOn, Func<Wire, long, Task> work)
    {
        var next = -1L;
        await Task.WhenAll(Enumerable.Range(0, Count).Select(async _ =>
        {
            await Task.Yield();
            using var wire = new Wire(Port);
            for (var number = Interlocked.Increment(ref next); number < count && goOn(); number = Interlocked.Increment(ref next))
            {
                await work(wire, number);
            }
        }));
    }

    public Task EachAsync<T>(IReadOnlyList<T> things, Func<Wire, T, Task> work) => EachAsync(things.Count, () => true, (wire, number) => work(wire, things[(int)number]));
}
