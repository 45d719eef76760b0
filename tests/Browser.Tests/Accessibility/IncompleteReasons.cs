using System.Collections.Concurrent;
using System.Text.Json;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>What axe cannot decide and a person did, with the reason: incomplete-reasons.json.</summary>
internal sealed class IncompleteReasons(IReadOnlyList<IncompleteReason> all)
{
    private readonly ConcurrentDictionary<int, bool> _used = new();

    public IReadOnlyList<IncompleteReason> All => all;

    /// <summary>Reasons that nothing asked for any more.</summary>
    public IEnumerable<IncompleteReason> Unused => all.Where((_, index) => !_used.ContainsKey(index));

    public static IncompleteReasons Read() => new(
        JsonSerializer.Deserialize<List<IncompleteReason>>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Accessibility", "incomplete-reasons.json")),
            JsonSerializerOptions.Web)!);

    public void Use(IEnumerable<int> reasons)
    {
        foreach (var reason in reasons)
        {
            _used[reason] = true;
        }
    }
}

/// <summary>A rule of axe, the elements (a CSS selector) for which it stays undecided, and why that is no barrier.</summary>
internal sealed record IncompleteReason(string Rule, string Selector, string Why);
