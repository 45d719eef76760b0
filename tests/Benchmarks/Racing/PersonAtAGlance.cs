using System.Globalization;
using Academy.Benchmarks.Answering;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Host;
using Academy.Dev.Storage;
using Academy.Functions.Storage;
using Academy.Functions.Tests;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;

namespace Academy.Benchmarks.Racing;

/// <summary>GET /api/me of somebody who has learnt for a lifetime, in a process that never saw them.</summary>
internal sealed class PersonAtAGlance(FunctionApp app)
{
    private const int Enrolments = 200;
    private const int Courses = 200;
    private const int UnitsEach = 10;
    private const int MostCalls = 2;

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var storage = await Azurite.StartAsync(new AzuriteOptions(), cancellationToken);
        await using var proxy = await FaultProxy.StartAsync(storage.ConnectionString, cancellationToken);
        var operations = new SampleOperations();
        try
        {
            await using var running = await RunningApp.StartAsync(app, RaceSettings.Of(operations, proxy.ConnectionString), cancellationToken);
            var crowd = Crowd.Of(seed: 1, count: 1);
            await crowd.SignInAsync(storage.ConnectionString, cancellationToken);
            await FillAsync(storage.ConnectionString, crowd.People[0].Person, cancellationToken);
            var calls = StorageCallsPerRequest.At(proxy);
            var trace = Guid.NewGuid().ToString("N");
            using var http = Loopback.Client(1);
            using var request = crowd.People[0].Ask(HttpMethod.Get, running.Address, "/api/me", trace);
            using var answer = await http.SendAsync(request, cancellationToken);
            answer.EnsureSuccessStatusCode();
            var count = calls.Of(trace);
            return
            [
                new($"GET /api/me with {Enrolments} enrolments and {Text.Count(Courses * UnitsEach)} rows of progress: storage calls", Text.Count(count), $"at most {MostCalls}", count is > 0 and <= MostCalls),
            ];
        }
        finally
        {
            operations.Dispose();
        }
    }

    private static async Task FillAsync(string storage, string person, CancellationToken cancellationToken)
    {
        var marks = string.Join(' ', Enumerable.Range(0, UnitsEach).Select(unit => $"onderdeel-{unit}=completed.declared"));
        var at = TimeProvider.System.GetUtcNow();
        var table = new TableServiceClient(storage).GetTableClient("People");
        TableEntity[] rows =
        [
            .. Enumerable.Range(0, Enrolments).Select(number => RowOf(person, $"e|heldere-brieven~veel-{number}", ("State", "Enrolled"), ("ChangedAt", at))),
            .. Enumerable.Range(0, Courses).Select(number => RowOf(person, $"s|cursus-{number}", ("Units", marks), ("At", at))),
            .. from number in Enumerable.Range(0, Courses)
               from unit in Enumerable.Range(0, UnitsEach)
               select RowOf(person, string.Create(CultureInfo.InvariantCulture, $"u|cursus-{number}|onderdeel-{unit}"), ("State", "Completed"), ("Evidence", "Declared"), ("At", at)),
        ];
        await table.SubmitAllAsync(TableTransactionActionType.UpsertReplace, rows, cancellationToken);
    }

    private static TableEntity RowOf(string partition, string key, params (string Name, object Value)[] values)
    {
        var row = new TableEntity(partition, key);
        foreach (var (name, value) in values)
        {
            row[name] = value;
        }

        return row;
    }
}
