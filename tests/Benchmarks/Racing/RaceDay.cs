extern alias auditor;

using Academy.Benchmarks.Answering;
using Academy.Dev.Host;
using Academy.Dev.Storage;
using Academy.Functions.Tests;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;
using auditor::Academy.Auditor;

namespace Academy.Benchmarks.Racing;

/// <summary>One race from an empty storage account to the auditor's report: a crowd, a run with few seats, three processes of the app.</summary>
internal sealed record RaceDay(FunctionApp App, int Seed, double Faults)
{
    public const int People = 2_000;
    public const int Seats = 30;
    public const int Processes = 3;

    private static readonly StorageFault[] Kinds = [StorageFault.ResetBefore, StorageFault.ResetAfter, StorageFault.Error, StorageFault.Busy, StorageFault.Slow];

    /// <summary>The sweep takes a look no sooner than it was planned for.</summary>
    private static readonly TimeSpan UntilTheSweep = TimeSpan.FromSeconds(160);

    /// <summary>Whether to wait for the sweep, which finishes what was left, and to audit once more.</summary>
    public bool WithSweep { get; init; }

    public async Task<RaceResult> RunAsync(CancellationToken cancellationToken)
    {
        await using var storage = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, cancellationToken);
        proxy.Delay = TimeSpan.FromMilliseconds(200);
        var operations = new SampleOperations();
        var run = RaceSettings.RunOf(operations, $"race-{Seed}", Seats);
        var crowd = Crowd.Of(Seed, People);
        var apps = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => RunningApp.StartAsync(App, RaceSettings.Of(operations, proxy.ConnectionString), cancellationToken)));
        try
        {
            await crowd.SignInAsync(storage.ConnectionString, cancellationToken);
            var calls = StorageCallsPerRequest.At(proxy);
            var before = proxy.Requests;
            proxy.Plan.AtRandom(Seed, Faults, Kinds);
            var outcome = await new Race(crowd, run, [.. apps.Select(app => app.Address)]).RunAsync(cancellationToken);
            proxy.Plan.Mend();
            var asked = proxy.Requests - before;

            var request = new AuditRequest
            {
                Storage = storage.ConnectionString,
                History = outcome.History,
                Seats = new Dictionary<string, int> { [run] = Seats },
                Settled = Faults == 0,
                Now = TimeProvider.System.GetUtcNow(),
            };
            List<AuditReport> reports = [await Inspection.RunAsync(request, cancellationToken)];
            if (WithSweep)
            {
                await Task.Delay(UntilTheSweep, cancellationToken);
                await apps[0].FireAsync("Sweep", cancellationToken);
                reports.Add(await Inspection.RunAsync(request with { Settled = true, Now = TimeProvider.System.GetUtcNow() }, cancellationToken));
            }

            return new RaceResult(crowd, outcome, await Standings.ReadAsync(storage.ConnectionString, run, cancellationToken), reports, calls, asked, proxy.Broken);
        }
        finally
        {
            await Task.WhenAll(apps.Select(app => app.DisposeAsync().AsTask()));
            operations.Dispose();
        }
    }
}
