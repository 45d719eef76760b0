using System.Globalization;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Racing;

/// <summary>Which seeds are run: all twenty, or what ACADEMY_BENCH_SEEDS says (5 for the first five, 11-20 for the second half).</summary>
internal static class SeedRange
{
    private const string Variable = "ACADEMY_BENCH_SEEDS";
    private const int All = 20;

    /// <exception cref="SetupException">Something else than a number or two.</exception>
    public static IReadOnlyList<int> Asked()
    {
        var text = Environment.GetEnvironmentVariable(Variable);
        return (text ?? "").Split('-') switch
        {
            [""] => [.. Enumerable.Range(1, All)],
            [var count] when NumberOf(count) is { } most => [.. Enumerable.Range(1, most)],
            [var from, var to] when NumberOf(from) is { } first && NumberOf(to) is { } last && first <= last => [.. Enumerable.Range(first, last - first + 1)],
            _ => throw new SetupException($"{Variable} is {text}: write how many seeds, or which, as 11-20."),
        };
    }

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
