using System.Collections.Concurrent;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>
/// Remembers which looks of the focus were judged, so that ninety equal links of a catalogue cost one picture. A look is all
/// that decides it, colours included: what differs between two editions is judged twice.
/// </summary>
internal sealed class FocusKinds
{
    private readonly ConcurrentDictionary<string, bool> _seen = new();

    public FocusKinds()
    {
    }

    /// <summary>Starts from what was judged before, and tells nobody what comes after.</summary>
    public FocusKinds(FocusKinds before) => _seen = new(before._seen);

    public bool IsNew(Situation situation, string kind) => _seen.TryAdd($"{situation} {kind}", true);
}
