using System.Text.Json;
using System.Text.Json.Nodes;

namespace Academy.Dev.Tests.Host;

/// <summary>
/// What a trigger sends, and how its answer is read. Sources: azure-functions-host src/WebJobs.Script/Workers/Http/DefaultHttpWorkerService.cs
/// (ProcessDefaultInvocationRequest, GetHttpScriptInvocationResult) and MessageExtensions/ScriptInvocationContextExtensions.cs
/// </summary>
public sealed class TriggerTests(StorageFixture storage)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A trigger is POST /FunctionName outside the route prefix, and a timer's value is a JSON object.</summary>
    [Fact]
    public async Task A_timer_arrives_as_an_object_at_its_own_name()
    {
        await using var app = await StartAsync();

        var outcome = await app.Host.FireTimerAsync("Tick", Cancellation);

        Assert.True(outcome.Succeeded, outcome.Failure);
        Assert.Equal(["worked"], outcome.Logs);
        var seen = (await app.SeenAsync(1))[0]!;
        Assert.Equal("/Tick", (string?)seen["path"]);
        var timer = Assert.IsType<JsonObject>(seen["Data"]!["timer"]);
        Assert.False((bool)timer["IsPastDue"]!);
        Assert.True((bool)timer["Schedule"]!["AdjustForDST"]!);
        Assert.Equal("Tick", (string?)seen["Metadata"]!["sys"]!["MethodName"]);
        Assert.StartsWith("Azure-Functions-Host/", (string?)seen["userAgent"], StringComparison.Ordinal);
        Assert.True(Guid.TryParse((string?)seen["invocation"], out _));
    }

    /// <summary>A queue message is a string that was JSON-encoded once more; texts in the metadata too, numbers as strings.</summary>
    [Fact]
    public async Task A_message_arrives_as_a_doubly_encoded_string()
    {
        await using var app = await StartAsync();
        var queue = await app.OpenQueueAsync(storage.Azurite.ConnectionString);

        await queue.SendMessageAsync("""{"id":"7","naam":"é"}""", cancellationToken: Cancellation);

        var seen = (await app.SeenAsync(1))[0]!;
        var once = seen["Data"]!["message"]!.GetValue<string>();
        Assert.Equal("""{"id":"7","naam":"é"}""", JsonSerializer.Deserialize<string>(once));
        var metadata = seen["Metadata"]!;
        Assert.Equal("1", (string?)metadata["DequeueCount"]);
        Assert.True(Guid.TryParse(JsonSerializer.Deserialize<string>((string)metadata["Id"]!), out _));
        Assert.True(DateTimeOffset.TryParse((string?)metadata["InsertionTime"], out _));
        Assert.Equal("\"7\"", (string?)metadata["id"]);
    }

    /// <summary>
    /// Non-2xx: EnsureSuccessStatusCode throws. 2xx with another media type: UnsupportedMediaTypeException from ReadAsAsync. 2xx without a body
    /// (or null) deserialises to null, the result is never set and the invocation hangs until functionTimeout; here it fails at once and says so.
    /// </summary>
    [Theory]
    [InlineData("fail", "answered 500")]
    [InlineData("text", "media type text/plain")]
    [InlineData("problem", "media type application/problem+json")]
    [InlineData("broken", "is not JSON")]
    [InlineData("empty", "would hang until functionTimeout")]
    [InlineData("no content", "would hang until functionTimeout")]
    [InlineData("null", "would hang until functionTimeout")]
    public async Task An_answer_that_the_host_cannot_use_is_a_failure(string answer, string reason)
    {
        await using var app = await StartAsync(("TIMER_ANSWER", answer));

        var outcome = await app.Host.FireTimerAsync("Tick", Cancellation);

        Assert.False(outcome.Succeeded);
        Assert.Contains(reason, outcome.Failure, StringComparison.Ordinal);
    }

    /// <summary>functionTimeout of host.json ends an invocation.</summary>
    [Fact]
    public async Task An_invocation_that_takes_too_long_is_a_failure()
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString)
        {
            FunctionTimeout = TimeSpan.FromSeconds(1),
            Settings = new Dictionary<string, string> { ["TIMER_ANSWER"] = "slow" },
        });

        var outcome = await app.Host.FireTimerAsync("Tick", Cancellation);

        Assert.Contains("functionTimeout", outcome.Failure, StringComparison.Ordinal);
    }

    private async Task<HandlerApp> StartAsync(params (string Name, string Value)[] settings) =>
        await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString) { Settings = settings.ToDictionary(pair => pair.Name, pair => pair.Value) });
}
