using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>A full build of a thousand courses beside Hugo, which makes the same pages from the same texts.</summary>
internal sealed class BuildFigure(Repository repository) : IFigure
{
    private const int Courses = 1_000;
    private const int Rounds = 5;
    private const double MostTimesHugo = 1.5;
    private const double MostDifference = 0.01;

    public string Name => "build";

    public string Title => $"Full build of {Text.Count(Courses)} courses, processor time (median of {Rounds}, run in turn)";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var hugo = await Hugo.FindAsync(folder.In("hugo"), cancellationToken);
        var site = new PublishedProgram(repository, "site", "Site");
        await site.PublishAsync(cancellationToken);
        var academy = new AcademyBuild(site, folder.In("content"));
        var catalogue = CatalogueMaker.Make(Courses);
        new AcademyContent(repository, academy.Content).Write(catalogue);
        new HugoContent(hugo.Source).Write(catalogue);

        // The first round warms the machine's caches and shows whether both make the same.
        await academy.BuildAsync(folder.In("ours"), cancellationToken);
        await hugo.BuildAsync(folder.In("theirs"), cancellationToken);
        var (ours, theirs) = (MadePages.In(folder.In("ours", "academie")), MadePages.In(folder.In("theirs")));
        List<BuildCost> costs = [];
        List<BuildCost> hugoCosts = [];
        for (var round = 0; round < Rounds; round++)
        {
            // Nothing is deleted in between: some file systems make whoever creates files next pay for that.
            costs.Add(await academy.BuildAsync(folder.In($"ours-{round}"), cancellationToken));
            hugoCosts.Add(await hugo.BuildAsync(folder.In($"theirs-{round}"), cancellationToken));
        }

        return [.. Comparison(ours, theirs), .. Costs(costs, hugoCosts, hugo.Version)];
    }

    private static IEnumerable<Row> Comparison(MadePages ours, MadePages theirs)
    {
        var (mine, others) = (ours.WordsByAddress, theirs.WordsByAddress);
        string[] alone = [.. mine.Keys.Except(others.Keys).Concat(others.Keys.Except(mine.Keys))];
        yield return new Row("pages, ours and Hugo's", $"{Text.Count(mine.Count)} / {Text.Count(others.Count)}", "the same", alone is []);
        foreach (var address in alone.Take(5))
        {
            yield return Row.Note("  made by one of the two", address);
        }

        yield return new Row("words on them", $"{Text.Count(ours.Words)} / {Text.Count(theirs.Words)}", "within 1 %", AreNear(ours.Words, theirs.Words));

        // Page by page too: too few words on one kind of page must not make up for too many on another.
        string[] different = [.. mine.Keys.Intersect(others.Keys).Where(address => !AreNear(mine[address], others[address]))];
        yield return new Row("pages with more than 1 % other words", Text.Count(different.Length), "0", different is []);
        foreach (var address in different.Take(5))
        {
            yield return Row.Note($"  {address}", $"{Text.Count(mine[address])} / {Text.Count(others[address])}");
        }
    }

    private static bool AreNear(long ours, long theirs) => Math.Abs(ours - theirs) <= MostDifference * theirs;

    private static IEnumerable<Row> Costs(List<BuildCost> ours, List<BuildCost> hugo, string version)
    {
        var mine = Median.Of(ours.Select(cost => cost.WithoutChecks));
        var theirs = Median.Of(hugo.Select(cost => cost.Cpu));
        yield return Row.Note($"Hugo {version}", Text.Seconds(theirs));
        yield return Row.Note("ours without the checks", Text.Seconds(mine));
        yield return new Row("ours / Hugo", Text.Times(mine / theirs), $"at most {Text.Times(MostTimesHugo)}", mine <= theirs * MostTimesHugo);
        yield return Row.Note("the checks", Text.Seconds(Median.Of(ours.Select(cost => cost.Checks))));
        yield return Row.Note("ours with the checks", Text.Seconds(Median.Of(ours.Select(cost => cost.Cpu))));
        foreach (var stage in ours[0].Stages.Select(stage => stage.Stage).Where(stage => stage is not ("checks" or "total")))
        {
            yield return Row.Note($"  of which {stage}", Text.Seconds(Median.Of(ours.Select(cost => cost.Stages.Single(one => one.Stage == stage).Cpu))));
        }

        var named = Median.Of(ours.Select(cost => cost.Cpu - cost.Stages.Where(stage => stage.Stage != "total").Sum(stage => stage.Cpu)));
        yield return Row.Note("  of which starting .NET", Text.Seconds(named));
    }
}
