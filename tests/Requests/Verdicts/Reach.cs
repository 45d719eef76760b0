using System.Collections.Concurrent;
using Academy.Requests.Examples;

namespace Academy.Requests.Verdicts;

/// <summary>How far requests came: per route how many got which kind of answer.</summary>
internal sealed class Reach
{
    public static readonly IReadOnlyList<string> Columns = ["good", "invalid", "refused", "unknown", "conflict", "too many", "server"];

    private readonly ConcurrentDictionary<string, int[]> _counts = new();

    public long All => _counts.Values.Sum(counts => (long)counts.Sum());

    public void Note(Route route, int status, bool ofApp) =>
        Interlocked.Increment(ref _counts.GetOrAdd($"{route}", _ => new int[Columns.Count])[ColumnOf(status, ofApp)]);

    public long Of(string column) => _counts.Values.Sum(counts => (long)counts[Columns.ToList().IndexOf(column)]);

    /// <summary>Routes that never gave a good answer: whatever was sent there did not come to the work behind the door.</summary>
    public IReadOnlyList<Route> NeverGood(IEnumerable<Route> routes) => [.. routes.Where(route => !_counts.TryGetValue($"{route}", out var counts) || counts[0] == 0)];

    /// <summary>A line per route, in columns.</summary>
    public string Table()
    {
        var width = _counts.Keys.Max(route => route.Length);
        var lines = _counts.OrderBy(route => route.Key.Split(' ')[1], StringComparer.Ordinal).ThenBy(route => route.Key, StringComparer.Ordinal)
            .Select(route => $"  {route.Key.PadRight(width)} {string.Join(' ', route.Value.Select(count => $"{count,9}"))}");
        return string.Join(Environment.NewLine, lines.Prepend($"  {"".PadRight(width)} {string.Join(' ', Columns.Select(column => $"{column,9}"))}"));
    }

    private static int ColumnOf(int status, bool ofApp) => status switch
    {
        _ when !ofApp => 6,
        < 400 => 0,
        400 or 413 => 1,
        401 or 403 => 2,
        404 or 410 => 3,
        429 => 5,
        _ => 4,
    };
}
