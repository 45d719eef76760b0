using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Setup;
using Academy.Dev.Storage;

namespace Academy.Benchmarks.Answering;

/// <summary>How soon a function app that Azure starts gives its first answer, and what it occupies after a busy while.</summary>
internal sealed class FunctionsFigure(Repository repository) : IFigure
{
    private const int Starts = 5;
    private const double MostSeconds = 1;
    private const long MostMemory = 150L * 1024 * 1024;

    private static readonly Load Busy = new(Requests: 10_000, Connections: 32);

    public string Name => "functions";

    public string Title => $"The function app, published ReadyToRun, on Azurite (median of {Starts} starts)";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var functions = new PublishedProgram(repository, "functions", "Functions");
        await functions.PublishAsync(cancellationToken);
        using var folder = new TemporaryFolder();
        var dist = await BuildSiteAsync(folder.In("dist"), cancellationToken);
        await using var storage = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        var (app, settings) = (FunctionApp.Read(functions.Root), AppSettings.Of(dist, storage));

        await FillTablesAsync(app, settings, cancellationToken);
        List<double> seconds = [];
        for (var start = 1; start < Starts; start++)
        {
            await using var once = await RunningApp.StartAsync(app, settings, cancellationToken);
            seconds.Add(once.SecondsToAnswer);
        }

        await using var running = await RunningApp.StartAsync(app, settings, cancellationToken);
        var atRest = ResidentMemory.BytesOf(running.Pid);
        var load = await Busy.RunAsync(running.Person, cancellationToken);
        return Rows([.. seconds, running.SecondsToAnswer], atRest, load, ResidentMemory.BytesOf(running.Pid));
    }

    private async Task<string> BuildSiteAsync(string dist, CancellationToken cancellationToken)
    {
        var at = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var built = await new SiteProgram(repository).BuildAsync(dist, null, at, cancellationToken);
        return built.Good ? dist : throw new SetupException($"{built.Said}{Environment.NewLine}The content does not build: mend it and run this again.");
    }

    /// <summary>A first start that does not count: makes the tables, brings the runs over and signs our person in.</summary>
    private static async Task FillTablesAsync(FunctionApp app, Dictionary<string, string> settings, CancellationToken cancellationToken)
    {
        await using var first = await RunningApp.StartAsync(app, settings, cancellationToken);
        using var http = Loopback.Client(1);
        foreach (var request in new[] { first.Person.Fire("SyncCatalogue"), first.Person.SignIn() })
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            answer.EnsureSuccessStatusCode();
            request.Dispose();
        }
    }

    private static Row[] Rows(IReadOnlyList<double> seconds, long atRest, LoadResult load, long after)
    {
        var median = Median.Of(seconds);
        return
        [
            new("start until the first answer (GET /api/seats)", Text.Seconds(median), $"at most {Text.Seconds(MostSeconds)}", median <= MostSeconds),
            Row.Note("  slowest of them", Text.Seconds(seconds.Max())),
            Row.Note("resident memory after the first answer", Text.Mebibytes(atRest)),
            new($"… after {Text.Count(Busy.Requests)} requests, {Busy.Connections} at once", Text.Mebibytes(after), $"at most {Text.Mebibytes(MostMemory)}", after <= MostMemory),
            new($"answered with 200", Text.Count(load.Good), "all", load.Good == Busy.Requests),
            Row.Note("  statuses", load.InWords),
            Row.Note("requests per second (app, Azurite and visitors together)", Text.Count(Busy.Requests / load.Seconds)),
        ];
    }
}
