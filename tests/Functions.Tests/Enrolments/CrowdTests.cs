using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>
/// The race of ./academy bench race with two hundred people, also over storage that breaks off, fails and is slow; and then the auditor.
/// In an academy of its own: nobody else has to send the mails of a crowd.
/// </summary>
public sealed class CrowdTests(FunctionsApp app) : IClassFixture<FunctionsApp>, IDisposable
{
    private const int People = 200;
    private const int Seats = 30;
    private const int Processes = 3;

    private static readonly StorageFault[] Faults = [StorageFault.ResetBefore, StorageFault.ResetAfter, StorageFault.Error, StorageFault.Busy, StorageFault.Slow];

    /// <summary>A look at the run, which brings every copy up to date, is planned two minutes after the change.</summary>
    private static readonly TimeSpan UntilTheLook = TimeSpan.FromMinutes(5);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 0.2)]
    [InlineData(4, 0.2)]
    public async Task Two_hundred_people_and_thirty_seats_end_as_they_were_told(int seed, double faults)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var run = app.Operations.Run($"menigte-{seed}", Seats);
        var crowd = Crowd.Of(seed, People);
        await crowd.SignInAsync(app.StorageConnection, cancellationToken);
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, cancellationToken);
        proxy.Delay = TimeSpan.FromMilliseconds(200);
        var processes = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString })));
        var calls = StorageCallsPerRequest.At(proxy);

        proxy.Plan.AtRandom(seed, faults, Faults);
        var outcome = await new Race(crowd, run, [.. processes.Select(process => process.Address)]).RunAsync(cancellationToken);
        proxy.Plan.Mend();

        Assert.Equal((0, 0), (outcome.WithoutHint, outcome.Unanswered));
        var standings = await Standings.ReadAsync(app.StorageConnection, run, cancellationToken);
        var changedTheirMind = crowd.People.Count(racer => racer.ChangesMind);
        Assert.Equal(new Standings(Seats, People - Seats - changedTheirMind, changedTheirMind), standings);
        var asked = outcome.Calls.Select(call => calls.Of(call.Trace)).Order().ToList();
        Assert.InRange(asked[asked.Count / 2], 1, 12);
        await app.AuditAsync([run], outcome.History, new Dictionary<string, int> { [run] = Seats }, settled: faults == 0);

        // What faults left half done, the look at the run finishes.
        app.MoveClockTo(SampleOperations.Now + UntilTheLook);
        await app.FireAsync("Sweep");
        await app.AuditAsync([run], outcome.History, new Dictionary<string, int> { [run] = Seats }, settled: true);
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }
    }
}
