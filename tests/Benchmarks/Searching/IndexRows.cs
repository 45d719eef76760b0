using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Searching;

/// <summary>What it costs to make the index, ours as a stage of the build and theirs from the built pages.</summary>
internal static class IndexRows
{
    private const int Large = 10_000;
    private const double MostCpu = 4;
    private const int FewestWords = 80_000;

    public static IEnumerable<Row> Of(int courses, int distinctWords, SearchSite site)
    {
        var size = $"{Text.Count(courses)} courses";
        var cpu = site.OurCpu;
        yield return courses < Large
            ? Row.Note($"{size}: different words", Text.Count(distinctWords))
            : new Row($"{size}: different words", Text.Count(distinctWords), $"at least {Text.Count(FewestWords)}", distinctWords >= FewestWords);
        yield return courses < Large
            ? Row.Note($"{size}: processor time of the index", Text.Seconds(cpu))
            : new Row($"{size}: processor time of the index", Text.Seconds(cpu), $"at most {Text.Seconds(MostCpu)}", cpu <= MostCpu);
        yield return Row.Note("  Pagefind / lunr, which read the built pages", $"{Text.Seconds(site.PagefindCost.Cpu)} / {Text.Seconds(site.LunrCost.Cpu)}");
        yield return Row.Note("  most memory: our whole build / Pagefind / lunr", $"{Text.Mebibytes(site.Ours.PeakBytes)} / {Text.Mebibytes(site.PagefindCost.PeakBytes)} / {Text.Mebibytes(site.LunrCost.PeakBytes)}");
    }
}
