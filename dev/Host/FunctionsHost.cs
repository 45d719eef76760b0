using Academy.Functions.Storage;

namespace Academy.Dev.Host;

/// <summary>Azure Functions on this machine: runs one app's custom handler, its HTTP front, its queues and its timers.</summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private const string StorageSetting = "AzureWebJobsStorage";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly FunctionApp _app;
    private readonly FunctionsHostOptions _options;
    private readonly Handler _handler;
    private readonly HttpFront _front;
    private readonly Invoker _invoker;
    private readonly TimerListener[] _timers;
    private readonly CancellationTokenSource _stopping = new();
    private Task _listening = Task.CompletedTask;

    private FunctionsHost(FunctionApp app, FunctionsHostOptions options)
    {
        _app = app;
        _options = options;
        _handler = new Handler(app, options);
        _front = new HttpFront(app, _handler, options);
        _invoker = new Invoker(_handler, app, options.Log);
        _timers = [.. app.Functions.OfType<TimerFunction>().Select(timer => new TimerListener(timer, _invoker, options.Clock, new TimerStatusFile(options.TimerFolder)))];
    }

    /// <summary>The HTTP front, as https://….azurewebsites.net is in Azure.</summary>
    public Uri Address => _front.Address;

    public int HandlerPid => _handler.Pid;

    public HandlerState State => _handler.State;

    public IReadOnlyList<string> Queues => [.. _app.Functions.OfType<QueueFunction>().Select(queue => queue.Queue).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Timers => [.. _timers.Select(timer => timer.Name)];

    public static async Task<FunctionsHost> StartAsync(FunctionsHostOptions options, CancellationToken cancellationToken)
    {
        var host = new FunctionsHost(FunctionApp.Read(options.AppFolder), options);
        try
        {
            await host.OpenAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a timer function now, whatever its schedule.</summary>
    public async Task<InvocationOutcome> FireTimerAsync(string name, CancellationToken cancellationToken) =>
        await (_timers.FirstOrDefault(timer => timer.Name == name) ?? throw new ArgumentException($"There is no timer function {name}.", nameof(name)))
            .FireAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        // Messages in hand get a moment; what then still hangs ends with the handler.
        await Task.WhenAny(_listening, Task.Delay(Grace));
        await _front.DisposeAsync();
        await _handler.DisposeAsync();
        await _listening;
        _invoker.Dispose();
        Array.ForEach(_timers, timer => timer.Dispose());
        _stopping.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        var queues = QueueListeners();
        await _handler.StartAsync(cancellationToken);
        await _front.StartAsync(cancellationToken);
        _listening = Task.WhenAll(
        [
            .. _timers.Where(timer => _options.RunTimers && !IsDisabled(timer.Name)).Select(timer => NoteEndAsync(timer.Name, timer.RunAsync(_stopping.Token))),
            .. queues.Where(queue => _options.RunQueues && !IsDisabled(queue.Name)).Select(queue => NoteEndAsync(queue.Name, queue.RunAsync(_stopping.Token))),
        ]);
    }

    /// <summary>A listener that ends on an error of ours says so at once, not when everything stops.</summary>
    private async Task NoteEndAsync(string function, Task listening)
    {
        await Task.WhenAny(listening);
        if (listening.Exception is { } error)
        {
            _options.Log($"{function} is no longer triggered: {error.GetBaseException()}");
        }

        await listening;
    }

    private QueueListener[] QueueListeners()
    {
        var functions = _app.Functions.OfType<QueueFunction>().ToArray();
        if (functions is [])
        {
            return [];
        }

        var queues = new QueueServiceClient(_options.Settings.TryGetValue(StorageSetting, out var storage)
            ? storage
            : throw new FunctionAppException(_app.Folder, $"a queue trigger needs the setting {StorageSetting}."));
        return [.. functions.Select(function => new QueueListener(function, _app.Settings.Queues, queues, _invoker, _handler, _options.Clock, _options.Log))];
    }

    /// <summary>https://learn.microsoft.com/azure/azure-functions/disable-functions: AzureWebJobs.Name.Disabled, with underscores on Linux.</summary>
    private bool IsDisabled(string function) =>
        new[] { $"AzureWebJobs.{function}.Disabled", $"AzureWebJobs_{function}_Disabled", $"AzureWebJobs__{function}__Disabled" }
            .Any(name => _options.Settings.TryGetValue(name, out var value) && value is "true" or "1");
}
