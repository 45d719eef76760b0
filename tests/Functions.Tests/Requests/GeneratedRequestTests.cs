using Academy.Functions.Identities;
using Academy.Requests;
using Academy.Requests.Examples;
using Academy.Requests.Offers;
using Academy.Requests.People;

namespace Academy.Functions.Tests.Requests;

/// <summary>A small part of ./academy bench requests: thousands of requests that nobody thought of, from the routes of the app.</summary>
public sealed class GeneratedRequestTests
{
    private const int Seed = 20261130;
    private const int Requests = 5000;
    private const int Connections = 8;
    private const int MostWaitingOneIn = 20;
    private const int MostToFind = 20_000;

    private static readonly Route[] Routes = [.. AccessRules.All.Select(rule => new Route(rule.Method, rule.Route))];

    [Fact]
    public async Task Each_gets_an_answer_that_may_be_given_and_every_route_is_reached()
    {
        await using var academy = await BusyAcademy.StartAsync(faults: "");
        var storm = await academy.StormAsync(Seed, Connections);

        await RunAsync(storm, 0, Requests);

        TestContext.Current.TestOutputHelper?.WriteLine($"{storm.Reach.Table()}{Environment.NewLine}slowest {storm.Slowest.Values.Max().TotalMilliseconds:0} ms, {storm.Closed} closed");
        var found = storm.Findings.Concat(storm.SlowTwice).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Append<object>(academy.Process.LastLines)));
        Assert.False(academy.Process.HasExited, academy.Process.LastLines);
        var missed = storm.Reach.NeverGood(storm.Routes);
        Assert.True(
            missed.Count == 0,
            $"never answered well: {string.Join(", ", missed)}; give the route what it asks for in tests/Requests/Examples/Bodies.cs, or its parameter a value in Scene.cs");
        Assert.InRange(storm.Reach.Of("too many"), 0, Requests / MostWaitingOneIn);
        var report = await academy.AuditAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(report.Summary);
        Assert.True(report.IsGood, report.ToString());
    }

    /// <summary>The positive control: a fault deep in one route (development build) is found, and its number sends it again.</summary>
    [Fact]
    public async Task A_planted_fault_is_found_and_its_number_finds_it_again()
    {
        await using var academy = await BusyAcademy.StartAsync(faults: "log-trips");
        var storm = await academy.StormAsync(Seed, Connections);

        for (var from = 0; storm.Findings.Count == 0 && from < MostToFind; from += Connections * Connections)
        {
            await RunAsync(storm, from, Connections * Connections);
        }

        var found = Assert.Single(storm.Findings.Take(1));
        Assert.StartsWith("status 500", found.Complaint, StringComparison.Ordinal);
        var again = await academy.StormAsync(found.Seed, Connections);
        await RunAsync(again, found.Number, 1);

        Assert.Equal(found.Number, Assert.Single(again.Findings).Number);
    }

    [Fact]
    public void A_seed_and_a_number_make_the_same_request_again()
    {
        const int many = 6000;
        Made[][] made = [.. ((RequestMaker[])[MakerOf(Seed), MakerOf(Seed)]).Select(maker => Enumerable.Range(0, many).Select(number => maker.Make(number)).ToArray())];

        Assert.All(made[0].Zip(made[1]), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
        Assert.Equal(Routes.Length, made[0].Select(one => one.Example.Route).Distinct().Count());
    }

    /// <summary>Changes are made to what other changes left: an empty header, a path without a part. Once in a million, one of them could not.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_number_makes_a_request(int seed)
    {
        const int many = 100_000;
        var maker = MakerOf(seed);

        Assert.Equal(0, new Chance(seed, 0).Below(0));
        Assert.All(Enumerable.Range(0, many), number => Assert.NotNull(maker.Make(number).Bytes));
    }

    private static RequestMaker MakerOf(int seed)
    {
        using var operations = new SampleOperations();
        operations.Rules(SampleOperations.Propose("voorstel", SampleOperations.JobRoles[0]));
        var municipalities = BusyOperations.Fill(operations.Folder, 2, TimeProvider.System.GetUtcNow());
        var offer = Offer.Read(File.ReadAllText(Path.Combine(operations.Folder, "operations.json")));
        var crew = new Crew(offer, municipalities, slug => $"http://{slug}.localhost", 40);
        return new RequestMaker(new ExampleMaker(Routes, offer, crew, new SignedLink("k1", Convert.ToBase64String(new byte[32])), SampleOperations.Now), seed);
    }

    private static Task RunAsync(Storm storm, long from, long count) =>
        storm.RunAsync(from, count, Connections, _ => { }, TestContext.Current.CancellationToken);
}
