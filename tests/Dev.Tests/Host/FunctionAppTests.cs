using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>An app that the stand-in cannot play truthfully is refused, with file and reason.</summary>
public sealed class FunctionAppTests
{
    private const string GoodHost = """{ "customHandler": { "description": { "defaultExecutablePath": "x" }, "enableProxyingHttpRequest": true } }""";
    private const string GoodFunction = """{ "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "0 * * * * *" } ] }""";

    [Theory]
    [InlineData("""{ "customHandler": { "description": { "defaultExecutablePath": "x" } } }""", GoodFunction, "host.json: neither")]
    [InlineData("{ }", GoodFunction, "host.json")]
    [InlineData("{", GoodFunction, "host.json")]
    [InlineData("""{ "extensions": { "queues": { "batchSize": 40 } }, "customHandler": { "description": { "defaultExecutablePath": "x" }, "enableProxyingHttpRequest": true } }""", GoodFunction, "batchSize")]
    [InlineData(GoodHost, """{ "bindings": [] }""", "exactly one trigger")]
    [InlineData(GoodHost, """{ "bindings": [ { "type": "blobTrigger", "name": "b" } ] }""", "does not play blobTrigger")]
    [InlineData(GoodHost, """{ "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "soon" } ] }""", "NCRONTAB")]
    [InlineData(GoodHost, """{ "bindings": [ { "type": "timerTrigger", "name": "timer", "schedule": "0 * * * * *" }, { "type": "queue", "name": "q", "queueName": "x" } ] }""", "does not play timerTrigger with [queue]")]
    [InlineData(GoodHost, """{ "bindings": [ { "type": "httpTrigger", "name": "req", "authLevel": "function" }, { "type": "http", "name": "res" } ] }""", "anonymous")]
    [InlineData(GoodHost, """{ "bindings": [ { "type": "httpTrigger", "name": "req", "authLevel": "anonymous" } ] }""", "exactly one output")]
    public void A_wrong_file_is_named(string host, string function, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("host.json", host);
        folder.Write("Tick/function.json", function);

        var error = Assert.Throws<FunctionAppException>(() => FunctionApp.Read(folder.Path));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(folder.Path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_defaults_are_those_of_the_host()
    {
        using var folder = new TemporaryFolder();
        folder.Write("host.json", GoodHost);
        folder.Write("Tick/function.json", GoodFunction);

        var app = FunctionApp.Read(folder.Path);

        Assert.Equal("api", app.Settings.RoutePrefix);
        Assert.Equal(new QueueSettings { BatchSize = 16, NewBatchThreshold = 8, MaxDequeueCount = 5, VisibilityTimeout = TimeSpan.Zero }, app.Settings.Queues);
        Assert.Equal(["Tick"], app.Functions.Select(function => function.Name));
    }

    /// <summary>If both flags are set a newer host proxies (HttpWorkerOptionsSetup.cs).</summary>
    [Theory]
    [InlineData("true", "true", nameof(HttpMode.Proxying))]
    [InlineData("true", "false", nameof(HttpMode.Forwarding))]
    [InlineData("false", "true", nameof(HttpMode.Proxying))]
    public void The_mode_follows_the_flags(string forwarding, string proxying, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("host.json", $$"""{ "customHandler": { "description": { "defaultExecutablePath": "x" }, "enableForwardingHttpRequest": {{forwarding}}, "enableProxyingHttpRequest": {{proxying}} } }""");
        folder.Write("Tick/function.json", GoodFunction);

        Assert.Equal(Enum.Parse<HttpMode>(expected), FunctionApp.Read(folder.Path).Settings.Mode);
    }
}
