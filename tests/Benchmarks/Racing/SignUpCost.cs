using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Academy.Benchmarks.Answering;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Storage;
using Academy.Functions.Tests;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;

namespace Academy.Benchmarks.Racing;

/// <summary>
/// What a sign-up without contention costs in storage calls, and how many of them a second the app makes beside a bare loop that makes
/// the same mix on the same account. Counted at a proxy first, timed without it after that.
/// </summary>
internal sealed class SignUpCost(FunctionApp app)
{
    private const int MostCalls = 6;
    private const double LeastOfBare = 0.6;
    private const int People = 1_000;
    private const int Runs = 20;
    private const int AtOnce = 32;
    private const int Rounds = 3;

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var storage = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, cancellationToken);
        var operations = new SampleOperations();
        try
        {
            var alone = await AloneAsync(operations, storage, proxy, cancellationToken);
            var calls = StorageCallsPerRequest.At(proxy);
            var counted = await LoadAsync(operations, storage, proxy.ConnectionString, seed: 100, cancellationToken);
            var perSignUp = counted.Traces.Average(trace => calls.Of(trace));
            List<(double App, double Bare)> rates = [];
            for (var round = 1; round <= Rounds; round++)
            {
                var load = await LoadAsync(operations, storage, storage.ConnectionString, seed: 100 + round, cancellationToken);
                var bare = await new BareLoop(storage.ConnectionString, $"kaal-{round}", perSignUp, Runs).RunAsync(People, AtOnce, cancellationToken);
                rates.Add((People * perSignUp / load.Seconds, bare));
            }

            var (ours, theirs) = (Median.Of(rates.Select(rate => rate.App)), Median.Of(rates.Select(rate => rate.Bare)));
            return
            [
                new("a sign-up without contention: storage calls, the most of 40 people", Text.Count(alone), $"at most {MostCalls}", alone <= MostCalls),
                new($"storage calls per second, the app / a bare loop ({Runs} runs, {AtOnce} people at once)", Text.Times(ours / theirs), $"at least {Text.Times(LeastOfBare)}", ours / theirs >= LeastOfBare),
                Row.Note("  the app", Text.Count(ours)),
                Row.Note("  the bare loop", Text.Count(theirs)),
                Row.Note("  calls of a sign-up then, mean", perSignUp.ToString("0.0", CultureInfo.InvariantCulture)),
            ];
        }
        finally
        {
            operations.Dispose();
        }
    }

    /// <summary>One after the other, half of them into a seat and half into the line, each with a session that this process never saw.</summary>
    private async Task<int> AloneAsync(SampleOperations operations, Azurite storage, FaultProxy proxy, CancellationToken cancellationToken)
    {
        var run = RaceSettings.RunOf(operations, "alleen", seats: 20);
        var crowd = Crowd.Of(99, 41);
        await using var running = await RunningApp.StartAsync(app, RaceSettings.Of(operations, proxy.ConnectionString), cancellationToken);
        await crowd.SignInAsync(storage.ConnectionString, cancellationToken);
        await running.FireAsync("SyncCatalogue", cancellationToken);
        var calls = StorageCallsPerRequest.At(proxy);
        var most = 0;
        using var http = Loopback.Client(1);
        foreach (var racer in crowd.People.Take(40))
        {
            most = Math.Max(most, calls.Of(await SignUpAsync(http, running, racer, run, cancellationToken)));
        }

        return most;
    }

    private async Task<SignUps> LoadAsync(SampleOperations operations, Azurite storage, string connection, int seed, CancellationToken cancellationToken)
    {
        var runs = Enumerable.Range(0, Runs).Select(number => RaceSettings.RunOf(operations, $"druk-{seed}-{number}", People / Runs / 2)).ToList();
        var crowd = Crowd.Of(seed, People);
        await crowd.SignInAsync(storage.ConnectionString, cancellationToken);
        await using var running = await RunningApp.StartAsync(app, RaceSettings.Of(operations, connection), cancellationToken);
        await running.FireAsync("SyncCatalogue", cancellationToken);
        using var http = Loopback.Client(AtOnce);
        var traces = new ConcurrentQueue<string>();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(crowd.People.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (one, token) =>
            traces.Enqueue(await SignUpAsync(http, running, one.Item, runs[one.Index % Runs], token)));
        return new SignUps([.. traces], Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    private static async Task<string> SignUpAsync(HttpClient http, RunningApp running, Racer racer, string run, CancellationToken cancellationToken)
    {
        var trace = Guid.NewGuid().ToString("N");
        using var request = racer.Ask(HttpMethod.Put, running.Address, $"/api/me/enrolments/{run}", trace);
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return trace;
    }

    /// <summary>The trace of each sign-up, and how long all of them took.</summary>
    private sealed record SignUps(IReadOnlyList<string> Traces, double Seconds);
}
