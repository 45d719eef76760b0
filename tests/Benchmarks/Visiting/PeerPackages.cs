using Academy.Benchmarks.Machine;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>Lighthouse and the peers' front ends: pinned in <c>peers/</c>.</summary>
internal sealed class PeerPackages(Repository repository)
{
    private readonly PinnedPackages _packages = new(
        repository.At("tests", "Benchmarks", "Visiting", "peers"), "Lighthouse and what peers are built with (about 230 MB)");

    public string At(params ReadOnlySpan<string> parts) => _packages.At(parts);

    public Task InstallAsync(CancellationToken cancellationToken) => _packages.InstallAsync(cancellationToken);
}
