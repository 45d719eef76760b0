using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Building;

/// <summary>Whether two generators made the same pages, with the same words on them.</summary>
internal static class BuildComparison
{
    private const double MostDifference = 0.01;
    private const int Shown = 5;

    public static IEnumerable<Row> Of(string size, MadePages ours, MadePages theirs)
    {
        var (mine, others) = (ours.WordsByAddress, theirs.WordsByAddress);
        string[] alone = [.. mine.Keys.Except(others.Keys).Concat(others.Keys.Except(mine.Keys))];
        yield return new Row($"{size}: pages, ours and Hugo's", $"{Text.Count(mine.Count)} / {Text.Count(others.Count)}", "the same", alone is []);
        foreach (var address in alone.Take(Shown))
        {
            yield return Row.Note("  made by one of the two", address);
        }

        yield return new Row($"{size}: words on them", $"{Text.Count(ours.Words)} / {Text.Count(theirs.Words)}", "within 1 %", AreNear(ours.Words, theirs.Words));

        // Page by page too: too few words on one kind of page must not make up for too many on another.
        string[] different = [.. mine.Keys.Intersect(others.Keys).Where(address => !AreNear(mine[address], others[address]))];
        yield return new Row($"{size}: pages with more than 1 % other words", Text.Count(different.Length), "0", different is []);
        foreach (var address in different.Take(Shown))
        {
            yield return Row.Note($"  {address}", $"{Text.Count(mine[address])} / {Text.Count(others[address])}");
        }
    }

    private static bool AreNear(long ours, long theirs) => Math.Abs(ours - theirs) <= MostDifference * theirs;
}
