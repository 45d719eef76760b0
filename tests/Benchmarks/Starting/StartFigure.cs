using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Starting;

/// <summary>How long ./academy start takes on a machine that is set up, and whether it leaves anything behind.</summary>
internal sealed class StartFigure(Repository repository) : IFigure
{
    private const int Starts = 3;
    private const double MostSeconds = 10;

    public string Name => "start";

    public string Title => $"./academy start on a machine that is set up (median of {Starts})";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var data = new TemporaryFolder();
        List<double> seconds = [];
        List<int> running = [];
        List<int> leftOver = [];

        // The first start sets the machine up: it builds what is stale, and the site.
        for (var start = 0; start <= Starts; start++)
        {
            await using (var academy = await RunningAcademy.StartAsync(repository, data.Root, cancellationToken))
            {
                seconds.Add(academy.SecondsToAnswer);
                running.AddRange(LeftOver.With(Repository.DataVariable, data.Root));
            }

            leftOver.AddRange(await LeftOver.AfterStopAsync(Repository.DataVariable, data.Root, cancellationToken));
        }

        var median = Median.Of(seconds.Skip(1));
        return
        [
            Row.Note("first start here, with the site's build", Text.Seconds(seconds[0])),
            new Row("until the site answers", Text.Seconds(median), $"at most {Text.Seconds(MostSeconds)}", median <= MostSeconds),
            new Row("processes while it runs", Text.Count(running.Count / (double)(Starts + 1)), "found", running.Count > Starts),
            new Row("processes left after stopping", Text.Count(leftOver.Count), "none", leftOver is []),
        ];
    }
}
