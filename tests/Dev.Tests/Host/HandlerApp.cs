using System.Text.Json;
using System.Text.Json.Nodes;
using Academy.Dev.Host;
using Academy.Functions.Storage;

namespace Academy.Dev.Tests.Host;

/// <summary>The test handler as a function app in a folder of its own, run by the stand-in.</summary>
internal sealed class HandlerApp : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _log = [];
    private FunctionsHost? _host;

    private HandlerApp(string queue) => Queue = queue;

    public string Queue { get; }

    public FunctionsHost Host => _host ?? throw new InvalidOperationException("The host has not been started.");

    public string Folder => _folder.Path;

    public HttpClient Http { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });

    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_log)
            {
                return [.. _log];
            }
        }
    }

    public static async Task<HandlerApp> StartAsync(HandlerAppOptions options)
    {
        var app = new HandlerApp("work-" + Guid.NewGuid().ToString("N")[..12]);
        app.WriteFiles(options);
        try
        {
            app._host = await FunctionsHost.StartAsync(app.HostOptions(options), TestContext.Current.CancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public Uri At(string path) => new(Host.Address, path);

    public async Task<JsonArray> SeenAsync() =>
        JsonNode.Parse(await Http.GetStringAsync(At("/api/seen"), TestContext.Current.CancellationToken))!.AsArray();

    public async Task<JsonArray> SeenAsync(int atLeast) => await Eventually.BeAsync(SeenAsync, seen => seen.Count >= atLeast);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Http.Dispose();
        _folder.Dispose();
    }

    /// <summary>What the app was built into, beside this test assembly.</summary>
    private static string Executable
    {
        get
        {
            var build = new DirectoryInfo(AppContext.BaseDirectory);
            var name = "Academy.Dev.Tests.Handler" + (OperatingSystem.IsWindows() ? ".exe" : "");
            return Path.Combine(build.Parent!.Parent!.FullName, "Handler", build.Name, name);
        }
    }

    private FunctionsHostOptions HostOptions(HandlerAppOptions options) => new()
    {
        AppFolder = Folder,
        Settings = new Dictionary<string, string>(options.Settings) { ["AzureWebJobsStorage"] = options.Storage },
        Clock = options.Clock,
        TimerFolder = options.TimerFolder,
        RunTimers = options.RunTimers,
        Mode = options.Mode,
        Log = line =>
        {
            lock (_log)
            {
                _log.Add(line);
            }
        },
    };

    private void WriteFiles(HandlerAppOptions options)
    {
        _folder.Write("host.json", $$"""
            { "version": "2.0", "functionTimeout": "{{options.FunctionTimeout:c}}",
              "extensions": { "http": { "routePrefix": "api" }, "queues": { "maxDequeueCount": 3, "visibilityTimeout": "{{options.VisibilityTimeout:c}}", "batchSize": 4, "newBatchThreshold": 2 } },
              "customHandler": { "description": { "defaultExecutablePath": {{JsonSerializer.Serialize(Executable)}} }, "enableForwardingHttpRequest": true, "enableProxyingHttpRequest": true } }
            """);
        Function("api", """{ "type": "httpTrigger", "direction": "in", "name": "req", "authLevel": "anonymous", "methods": ["get", "head", "post", "put"], "route": "{*path}" }, { "type": "http", "direction": "out", "name": "res" }""");
        Function("Tick", $$"""{ "type": "timerTrigger", "direction": "in", "name": "timer", "schedule": "{{options.Schedule}}" }""");
        Function("Work", $$"""{ "type": "queueTrigger", "direction": "in", "name": "message", "queueName": "{{Queue}}" }""");
        Function("WorkPoison", $$"""{ "type": "queueTrigger", "direction": "in", "name": "message", "queueName": "{{Queue}}-poison" }""");
    }

    private void Function(string name, string bindings) => _folder.Write($"{name}/function.json", $$"""{ "bindings": [ {{bindings}} ] }""");

    public async Task<QueueClient> OpenQueueAsync(string storage, string suffix = "")
    {
        var queue = new QueueServiceClient(storage).GetQueueClient(Queue + suffix);
        await queue.CreateIfNotExistsAsync(TestContext.Current.CancellationToken);
        return queue;
    }
}
