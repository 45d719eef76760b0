using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Building;

/// <summary>What the rounds of one size cost: ours, Hugo's, Pagefind's over Hugo's pages, and our check.</summary>
internal sealed record BuildRounds(string Size, IReadOnlyList<BuildCost> Ours, IReadOnlyList<BuildCost> Hugo, IReadOnlyList<BuildCost> Pagefind, IReadOnlyList<BuildCost> Checks)
{
    /// <summary>Gives the rows, held against a part of what Hugo and Pagefind cost together.</summary>
    public IEnumerable<Row> Costs(double mostOfTheirs)
    {
        var (mine, theirs) = (Median.Of(Ours.Select(cost => cost.WithoutChecks)), Cpu(Hugo) + Cpu(Pagefind));
        yield return Row.Note($"{Size}: Hugo, and Pagefind over its pages", $"{Text.Seconds(Cpu(Hugo))} + {Text.Seconds(Cpu(Pagefind))}");
        yield return Row.Note($"{Size}: ours with the search, without the checks", Text.Seconds(mine));
        yield return new Row($"{Size}: ours / Hugo and Pagefind", Text.Times(mine / theirs), $"at most {Text.Times(mostOfTheirs)}", mine <= theirs * mostOfTheirs);
        yield return Row.Note($"{Size}: the checks in a build", Text.Seconds(Median.Of(Ours.Select(cost => cost.Checks))));
        yield return Row.Note($"{Size}: ours with the checks", Text.Seconds(Cpu(Ours)));
        foreach (var stage in Ours[0].Stages.Select(stage => stage.Stage).Where(stage => stage is not ("checks" or "total")))
        {
            yield return Row.Note($"  of which {stage}", Text.Seconds(Median.Of(Ours.Select(cost => cost.Stages.Single(one => one.Stage == stage).Cpu))));
        }

        yield return Row.Note("  of which starting .NET", Text.Seconds(Median.Of(Ours.Select(NotNamed))));
    }

    /// <summary>Gives the row of a check, held against a part of the whole build.</summary>
    public Row Check(double? mostOfBuild)
    {
        var part = Cpu(Checks) / Cpu(Ours);
        var seen = $"{Text.Times(part)} ({Text.Seconds(Cpu(Checks))} / {Text.Seconds(Cpu(Ours))})";
        return mostOfBuild is { } most
            ? new Row($"{Size}: ./academy check / the full build", seen, $"at most {Text.Times(most)}", part <= most)
            : Row.Note($"{Size}: ./academy check / the full build", seen);
    }

    /// <summary>Gives the row of the memory, held against Hugo's where that is promised.</summary>
    public Row Memory(bool promised)
    {
        var (mine, theirs, index) = (Peak(Ours), Peak(Hugo), Peak(Pagefind));
        var seen = $"{Text.Mebibytes(mine)} / {Text.Mebibytes(theirs)} (Pagefind {Text.Mebibytes(index)})";
        return promised
            ? new Row($"{Size}: peak memory, ours / Hugo's", seen, "below Hugo's", mine < theirs)
            : Row.Note($"{Size}: peak memory, ours / Hugo's", seen);
    }

    private static double Cpu(IEnumerable<BuildCost> costs) => Median.Of(costs.Select(cost => cost.Cpu));

    private static long Peak(IEnumerable<BuildCost> costs) => (long)Median.Of(costs.Select(cost => (double)cost.Peak));

    private static double NotNamed(BuildCost cost) => cost.Cpu - cost.Stages.Where(stage => stage.Stage != "total").Sum(stage => stage.Cpu);
}
