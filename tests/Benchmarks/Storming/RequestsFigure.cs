extern alias auditor;

using System.Diagnostics;
using System.Globalization;
using Academy.Benchmarks.Answering;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Setup;
using Academy.Dev.Stack;
using Academy.Dev.Storage;
using Academy.Requests;
using Academy.Requests.Examples;
using Academy.Requests.Offers;
using Academy.Requests.Verdicts;
using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Reading;

namespace Academy.Benchmarks.Storming;

/// <summary>One million generated requests against the published app: no fault, no crash, no growth, each refusal one of docs/errors.md.</summary>
internal sealed class RequestsFigure(Repository repository) : IFigure
{
    private const int Municipalities = 12;
    private const int Connections = 8;
    private const int People = 400;

    // Azurite looks through a whole table for one partition, and nobody tidies up here: so many requests, and the storage is emptied.
    private const long RequestsPerStorage = 50_000;
    private const double MostGrowth = 0.10;
    private const double MostWaiting = 0.05;
    private const double MostSeconds = 1;
    private const int SitePort = 4280;

    public string Name => "requests";

    public string Title => "Generated requests against the function app, published ReadyToRun, on Azurite";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var asked = StormSettings.FromEnvironment();
        var functions = new PublishedProgram(repository, "functions", "Functions");
        await functions.PublishAsync(cancellationToken);
        using var folder = new TemporaryFolder();
        var dist = await BuildSiteAsync(folder.In("dist"), cancellationToken);
        var municipalities = BusyOperations.Fill(Path.Combine(dist, "operations"), Municipalities, TimeProvider.System.GetUtcNow());
        await using var storage = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        var settings = AppSettings.Of(dist, storage);
        await using var app = await RunningApp.StartAsync(FunctionApp.Read(functions.Root), settings, cancellationToken);

        var storm = new Storm(TargetOf(app, dist, municipalities, settings), Documented(), asked.Seed, People, TimeSpan.FromSeconds(MostSeconds));
        var memory = new MemoryCourse(app.Pid, asked.Requests);
        List<AuditReport> reports = [];
        var took = TimeSpan.Zero;
        for (var sent = 0L; sent < asked.Requests && storm.GoesOn && !app.HasExited; sent += RequestsPerStorage)
        {
            await storm.PrepareAsync(Connections, cancellationToken);
            var started = Stopwatch.GetTimestamp();
            await storm.RunAsync(asked.From + sent, Math.Min(RequestsPerStorage, asked.Requests - sent), Connections, done => Look(sent + done, asked.Requests, memory), cancellationToken);
            took += Stopwatch.GetElapsedTime(started);
            reports.Add(await AuditAsync(storage, cancellationToken));
            await EmptyStorage.RunAsync(storage.ConnectionString, cancellationToken);
        }

        await Console.Out.WriteLineAsync($"{Environment.NewLine}Answers per route{Environment.NewLine}{storm.Reach.Table()}");
        await ReportAsync(storm, app, cancellationToken);
        return
        [
            .. Rows(asked, storm, app, memory, took),
            new("violations found by the auditor in what they left", Text.Count(reports.Sum(report => report.Findings.Count)), "0", reports.All(report => report.IsGood)),
        ];
    }

    private static async Task<AuditReport> AuditAsync(Azurite storage, CancellationToken cancellationToken)
    {
        var report = await Inspection.RunAsync(new AuditRequest { Storage = storage.ConnectionString, Now = TimeProvider.System.GetUtcNow() }, cancellationToken);
        await Console.Out.WriteLineAsync(report.ToString());
        if (!report.IsGood)
        {
            await TellAllAsync(storage, report, cancellationToken);
        }

        return report;
    }

    /// <summary>The keys of all that is stored about whom a finding names: the storage is emptied after this, and nobody could look it up.</summary>
    private static async Task TellAllAsync(Azurite storage, AuditReport report, CancellationToken cancellationToken)
    {
        var named = report.Findings.SelectMany(finding => finding.Row.Split('|').Append(finding.Partition)).Where(part => part.Length == Guid.Empty.ToString("N").Length).ToHashSet();
        var (rows, _) = await ReadStorage.AllAsync(storage.ConnectionString, cancellationToken);
        foreach (var row in rows.Where(row => named.Any(person => $"{row.Entity.PartitionKey}|{row.Entity.RowKey}".Contains(person, StringComparison.Ordinal))))
        {
            await Console.Out.WriteLineAsync($"  stored: {row.Table} {row.Entity.PartitionKey} {row.Entity.RowKey} {row.Entity.GetString("State")}");
        }
    }

    private static void Look(long done, long of, MemoryCourse memory)
    {
        memory.Note(done);
        if (done % Math.Max(1, of / 20) == 0)
        {
            Console.Error.WriteLine($"{done} of {of}");
        }
    }

    private static Row[] Rows(StormSettings asked, Storm storm, RunningApp app, MemoryCourse memory, TimeSpan took)
    {
        var missed = storm.Routes.Count - storm.Reach.NeverGood(storm.Routes).Count;
        var right = storm.Reach.All + storm.Closed - storm.Findings.Count;
        var slowest = storm.Slowest.Values.Select(longest => longest.TotalSeconds).DefaultIfEmpty().Max();
        var waiting = storm.Reach.Of("too many") / (double)asked.Requests;
        return
        [
            new("requests that got what may be given", Text.Count(right), "all", right == asked.Requests && storm.Findings.Count == 0),
            new("the process that began is there at the end", app.HasExited ? "no" : "yes", "yes", !app.HasExited),
            new("resident memory, second tenth of the way to the end", $"{Text.Mebibytes((long)memory.Settled)} to {Text.Mebibytes((long)memory.AtEnd)}", "within 10 %", Math.Abs(memory.Growth) <= MostGrowth),
            new("slowest answer; one over a second is asked again", Text.Seconds(slowest), $"at most {Text.Seconds(MostSeconds)}", slowest <= MostSeconds),
            Row.Note("  took over a second once, and less when asked again", Text.Count(storm.SlowOnce)),
            new("routes that gave a good answer", $"{missed} of {storm.Routes.Count}", "all", missed == storm.Routes.Count),
            Row.Note("  good answers", Text.Count(storm.Reach.Of("good"))),
            new("answers that one asked too much (429)", waiting.ToString("0.0 %", CultureInfo.InvariantCulture), "at most 5 %", waiting <= MostWaiting),
            Row.Note("refused by the web server itself, before the app", Text.Count(storm.Reach.Of("server"))),
            Row.Note("closed by it without a word, for what is no HTTP", Text.Count(storm.Closed)),
            Row.Note("requests per second (app, Azurite and who asks together)", Text.Count(right / took.TotalSeconds)),
            Row.Note("minutes", took.TotalMinutes.ToString("0.0", CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>Each finding by its number, and its bytes in a file: ACADEMY_REQUESTS_FROM=number ACADEMY_REQUESTS=1 sends it again.</summary>
    private async Task ReportAsync(Storm storm, RunningApp app, CancellationToken cancellationToken)
    {
        foreach (var missed in storm.Reach.NeverGood(storm.Routes))
        {
            await Console.Out.WriteLineAsync($"never answered well: {missed}");
        }

        var folder = repository.At("artifacts", "bench", "requests");
        Directory.CreateDirectory(folder);
        foreach (var finding in storm.Findings.Concat(storm.SlowTwice))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{finding.Seed}-{finding.Number}.http"), finding.Request, cancellationToken);
            await Console.Out.WriteLineAsync(finding.ToString());
        }

        if (storm.Findings.Count > 0)
        {
            await Console.Out.WriteLineAsync(app.LastLines);
        }
    }

    private static Target TargetOf(RunningApp app, string dist, IReadOnlyList<string> municipalities, Dictionary<string, string> settings)
    {
        var origins = StackEdition.Of(dist).ToDictionary(edition => edition.Slug, edition => edition.Address(dist, SitePort).GetLeftPart(UriPartial.Authority));
        var key = settings["Academy__LinkKey"];
        return new Target(
            app.Address.Port,
            Offer.Read(File.ReadAllText(Path.Combine(dist, "operations", "operations.json"))),
            municipalities,
            slug => origins[slug],
            new SignedLink(key, settings[$"Academy__LinkKeys__{key}"]),
            TimeProvider.System.GetUtcNow());
    }

    private DocumentedProblems Documented() => DocumentedProblems.Read(File.ReadAllText(repository.At("docs", "errors.md")));

    private async Task<string> BuildSiteAsync(string dist, CancellationToken cancellationToken)
    {
        var at = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var built = await new SiteProgram(repository).BuildAsync(dist, null, at, cancellationToken);
        return built.Good ? dist : throw new SetupException($"{built.Said}{Environment.NewLine}The content does not build: mend it and run this again.");
    }
}
