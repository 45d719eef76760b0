using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>A full build beside Hugo, which makes the same pages from the same texts, and Pagefind, which makes them searchable.</summary>
internal sealed class BuildFigure(Repository repository) : IFigure
{
    private const int Some = 1_000;
    private const int Many = 10_000;
    private const int Rounds = 5;
    private const double MostOfTheirsForMany = 0.5;
    private const double MostOfBuildForCheck = 1 / 3.0;

    public string Name => "build";

    public string Title => $"Full build of {Text.Count(Some)} courses (median of {Rounds}, run in turn) and of {Text.Count(Many)} (once), processor time";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var site = new PublishedProgram(repository, "site", "Site");
        await site.PublishAsync(cancellationToken);
        var pagefind = await Pagefind.InstallAsync(repository, cancellationToken);
        var (some, same) = await RoundsAsync(site, pagefind, folder.In("some"), Some, Rounds, cancellationToken);
        var (many, alike) = await RoundsAsync(site, pagefind, folder.In("many"), Many, 1, cancellationToken);
        return
        [
            .. same, .. some.Costs(1), some.Check(null), some.Memory(promised: false),
            .. alike, .. many.Costs(MostOfTheirsForMany), many.Check(MostOfBuildForCheck), many.Memory(promised: true),
        ];
    }

    private async Task<(BuildRounds Rounds, IReadOnlyList<Row> Same)> RoundsAsync(
        PublishedProgram site, Pagefind pagefind, string folder, int courses, int rounds, CancellationToken cancellationToken)
    {
        var hugo = await Hugo.FindAsync(Path.Combine(folder, "hugo"), cancellationToken);
        var academy = new AcademyBuild(site, Path.Combine(folder, "content"));
        var catalogue = CatalogueMaker.Make(courses);
        new AcademyContent(repository, academy.Content).Write(catalogue);
        new HugoContent(hugo.Source).Write(catalogue);
        List<BuildCost> ours = [], theirs = [], indexes = [], checks = [];

        // The round before the first warms the machine's caches; where there is one round, what was just written is warm enough.
        for (var round = rounds == 1 ? 0 : -1; round < rounds; round++)
        {
            // Nothing is deleted in between: some file systems make whoever creates files next pay for that.
            var (mine, others) = (Path.Combine(folder, $"ours{round}"), Path.Combine(folder, $"theirs{round}"));
            var built = await academy.BuildAsync(mine, cancellationToken);
            var made = await hugo.BuildAsync(others, cancellationToken);
            var indexed = await pagefind.IndexAsync(others, Path.Combine(folder, $"index{round}"), cancellationToken);
            var looked = await academy.CheckAsync(cancellationToken);
            if (round >= 0)
            {
                ours.Add(built);
                theirs.Add(made);
                indexes.Add(indexed);
                checks.Add(looked);
            }
        }

        var size = $"{Text.Count(courses)} courses";
        var same = BuildComparison.Of(size, MadePages.In(Path.Combine(folder, "ours0", "academie")), MadePages.In(Path.Combine(folder, "theirs0")));
        return (new BuildRounds(size, ours, theirs, indexes, checks), [.. same]);
    }
}
