using System.Collections.Concurrent;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Racing;

/// <summary>Counts at the proxy how many storage calls each request makes: they carry its trace id.</summary>
internal sealed class StorageCallsPerRequest
{
    private readonly ConcurrentDictionary<string, int> _calls = new();

    public static StorageCallsPerRequest At(FaultProxy proxy)
    {
        var counting = new StorageCallsPerRequest();
        proxy.Heard = trace => counting._calls.AddOrUpdate(trace, 1, (_, count) => count + 1);
        return counting;
    }

    public int Of(string trace) => _calls.GetValueOrDefault(trace);
}
