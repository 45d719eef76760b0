using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>What one more municipality adds to a build, with all the checks, as a part of what the first costs.</summary>
internal sealed class EditionsFigure(Repository repository) : IFigure
{
    private const int Courses = 1_000;
    private const int More = 4;
    private const int Rounds = 5;
    private const double MostOfFirst = 0.6;

    public string Name => "editions";

    public string Title => $"Build of {Text.Count(Courses)} courses for one edition and for {1 + More}, processor time with the checks (median of {Rounds}, run in turn)";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var site = new PublishedProgram(repository, "site", "Site");
        await site.PublishAsync(cancellationToken);
        var catalogue = CatalogueMaker.Make(Courses);
        var one = new AcademyBuild(site, folder.In("one"));
        new AcademyContent(repository, one.Content).Write(catalogue);
        var all = new AcademyBuild(site, folder.In("all"));
        new AcademyContent(repository, all.Content) { MoreMunicipalities = More }.Write(catalogue);

        // The first round warms the machine's caches.
        await one.BuildAsync(folder.In("warm-one"), cancellationToken);
        await all.BuildAsync(folder.In("warm-all"), cancellationToken);
        List<double> first = [];
        List<double> together = [];
        for (var round = 0; round < Rounds; round++)
        {
            first.Add((await one.BuildAsync(folder.In($"one-{round}"), cancellationToken)).Cpu);
            together.Add((await all.BuildAsync(folder.In($"all-{round}"), cancellationToken)).Cpu);
        }

        var alone = Median.Of(first);
        var further = (Median.Of(together) - alone) / More;
        return
        [
            Row.Note("one edition", Text.Seconds(alone)),
            Row.Note($"{1 + More} editions", Text.Seconds(Median.Of(together))),
            Row.Note("each further edition", Text.Seconds(further)),
            new Row("further / first", Text.Times(further / alone), $"at most {Text.Times(MostOfFirst)}", further <= alone * MostOfFirst),
        ];
    }
}
