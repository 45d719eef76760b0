using System.Runtime;

namespace Academy.Site.Commands;

/// <summary>
/// Leaves out, for as long as it lasts, the collections that go through all of the memory; when a machine runs short of it they are made
/// all the same. A check holds nearly everything that it reads until its end, a second or ten later: there is little for them to free.
/// </summary>
internal sealed class FewCollections : IDisposable
{
    private readonly GCLatencyMode _before = GCSettings.LatencyMode;

    public FewCollections() => GCSettings.LatencyMode = GCLatencyMode.LowLatency;

    public void Dispose() => GCSettings.LatencyMode = _before;
}
