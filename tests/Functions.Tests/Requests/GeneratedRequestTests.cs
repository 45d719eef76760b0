using Academy.Functions.Tests.Storage;
using Academy.Requests;

namespace Academy.Functions.Tests.Requests;

/// <summary>A small part of ./academy bench requests: thousands of requests that nobody thought of, from the routes of the app.</summary>
public sealed class GeneratedRequestTests(StorageEmulator storage)
{
    private const int Seed = 20261130;
    private const int Requests = 5000;
    private const int Connections = 8;
    private const int MostWaitingOneIn = 20;

    [Fact]
    public async Task Each_gets_an_answer_that_may_be_given_and_every_route_is_reached()
    {
        await using var academy = await BusyAcademy.StartAsync(storage, faults: "");
        var storm = await academy.StormAsync(Seed, Connections);

        await RunAsync(storm, 0, Requests);

        TestContext.Current.TestOutputHelper?.WriteLine($"{storm.Reach.Table()}{Environment.NewLine}slowest {storm.Slowest.TotalMilliseconds:0} ms, {storm.Closed} closed");
        Assert.True(storm.Findings.Count == 0, string.Join(Environment.NewLine, storm.Findings.Append<object>(academy.Process.LastLines)));
        Assert.False(academy.Process.HasExited, academy.Process.LastLines);
        var missed = storm.Reach.NeverGood(storm.Routes);
        Assert.True(
            missed.Count == 0,
            $"never answered well: {string.Join(", ", missed)}; give the route what it asks for in tests/Requests/Examples/Bodies.cs, or its parameter a value in Scene.cs");
        Assert.InRange(storm.Reach.Of("too many"), 0, Requests / MostWaitingOneIn);
    }

    /// <summary>The positive control: a fault deep in one route (development build) is found, and its number sends it again.</summary>
    [Fact]
    public async Task A_planted_fault_is_found_and_its_number_finds_it_again()
    {
        await using var academy = await BusyAcademy.StartAsync(storage, faults: "log-trips");
        var storm = await academy.StormAsync(Seed, Connections);

        await RunAsync(storm, 0, Requests);
        var found = storm.Findings.FirstOrDefault(finding => finding.Complaint.StartsWith("status 500", StringComparison.Ordinal));
        Assert.NotNull(found);
        var again = await academy.StormAsync(found.Seed, Connections);
        await RunAsync(again, found.Number, 1);

        Assert.Equal(found.Number, Assert.Single(again.Findings).Number);
    }

    private static Task RunAsync(Storm storm, long from, long count) =>
        storm.RunAsync(from, count, Connections, _ => { }, TestContext.Current.CancellationToken);
}
