using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Starting;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>What Lighthouse says of the pages that most people see, in two editions; performance is told, not judged: it moves with the machine.</summary>
internal sealed class LighthouseFigure(Repository repository) : IFigure
{
    private const int Rounds = 5;
    private const double Full = 100;

    public string Name => "lighthouse";

    public string Title => $"Lighthouse 12.8, its phone profile (median of {Rounds}): accessibility, best practices, SEO, performance";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var packages = new PeerPackages(repository);
        await packages.InstallAsync(cancellationToken);
        var lighthouse = new Lighthouse(packages, await Browser.FindOrInstallAsync(repository, cancellationToken));
        using var folder = new TemporaryFolder();
        await using var academy = await RunningAcademy.StartAsync(repository, folder.In("data"), cancellationToken);
        List<Row> rows = [];
        foreach (var edition in VisitedPages.Editions)
        {
            foreach (var (name, path) in VisitedPages.Pages)
            {
                var page = academy.Page(edition, path);
                await Console.Error.WriteLineAsync($"  {page}");
                List<LighthouseScores> looks = [];
                for (var round = 0; round < Rounds; round++)
                {
                    looks.Add(await lighthouse.LookAsync(page, folder.In("report.json"), cancellationToken));
                }

                rows.AddRange(RowsOf($"{edition}, {name}", looks));
            }
        }

        return rows;
    }

    private static IEnumerable<Row> RowsOf(string what, List<LighthouseScores> looks)
    {
        double[] medians = [.. Lighthouse.Categories.Select(name => Median.Of(looks.Select(look => look.ByCategory[name])))];
        var good = medians.Take(Lighthouse.Categories.Count - 1).All(score => score >= Full);
        yield return new Row(what, string.Join(" · ", medians.Select(Text.Count)), "100 · 100 · 100", good);
        foreach (var lost in looks.SelectMany(look => look.Lost).Distinct())
        {
            yield return Row.Note("  not passed", lost);
        }
    }
}
