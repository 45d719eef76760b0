using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using Academy.Functions.Storage;
using Azure.Core.Diagnostics;

namespace Academy.Functions.Tests.Storage;

/// <summary>What the clients tell the outside: how many calls, and never the keys or values of a row.</summary>
public sealed class StorageDiagnosticsTests(StorageEmulator storage)
{
    private const string Secret = "geheim-sleuteldeel";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_is_counted_with_its_storage_method_and_status()
    {
        var table = await storage.NewTableAsync();
        var queue = await storage.NewQueueAsync();
        using var calls = new CountedCalls();

        await table.AddEntityAsync(new TableEntity("p", "r"), Token);
        await table.GetEntityIfExistsAsync("p", "weg", cancellationToken: Token);
        await queue.SendMessageAsync("bericht", cancellationToken: Token);

        Assert.Equal(["tables POST 204", "tables GET 404", "queues POST 201"], calls.Calls);
    }

    [Fact]
    public async Task No_log_and_no_trace_of_a_call_holds_a_key_or_a_value()
    {
        var told = new ConcurrentBag<string>();
        using var log = new AzureEventSourceListener((_, message) => told.Add(message), EventLevel.Verbose);
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => told.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(traces);
        var table = await storage.NewTableAsync();

        await table.AddEntityAsync(new TableEntity(Secret, Secret) { ["Value"] = Secret }, Token);
        await table.GetEntityAsync(Secret, Secret, cancellationToken: Token);
        await table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Secret}"), cancellationToken: Token).ToListAsync(Token);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, new(Secret, Secret))], Token);
        await table.DeleteEntityAsync(Secret, Secret, cancellationToken: Token);

        // The positive control: a plain client beside it is heard by the same ears.
        using var plain = new HttpClient();
        using var answer = await plain.GetAsync($"{StorageConnection.Parse(storage.ConnectionString).Tables}/hoorbaar", Token);
        Assert.Contains(told, text => text.Contains("hoorbaar", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_says_what_the_service_said_and_no_key_or_value()
    {
        var table = await storage.NewTableAsync();
        await table.AddEntityAsync(new TableEntity(Secret, Secret) { ["Value"] = Secret }, Token);

        var adding = await Assert.ThrowsAsync<Azure.RequestFailedException>(() => table.AddEntityAsync(new TableEntity(Secret, Secret), Token));
        var together = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new(Secret, Secret) { ["Value"] = Secret })], Token));

        Assert.Contains("already exists", adding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, adding.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, together.ToString(), StringComparison.Ordinal);
    }
}
