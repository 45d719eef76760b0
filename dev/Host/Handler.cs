using Academy.Dev.Processes;

namespace Academy.Dev.Host;

/// <summary>The custom handler's process: started, waited for, and started again when it crashes.</summary>
internal sealed class Handler : IAsyncDisposable
{
    private const int Success = 0;
    private const int IntentionalRestart = 200;
    private static readonly TimeSpan InitialisationLimit = TimeSpan.FromSeconds(30);
    // Ctrl-C reaches the handler as well: what ends together with us is not a crash.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

    private readonly FunctionApp _app;
    private readonly FunctionsHostOptions _options;
    private readonly CrashCount _crashes = new(TimeProvider.System);
    private readonly CancellationTokenSource _stopping = new();
    private ChildProcess _process;
    private Task _watching = Task.CompletedTask;

    public Handler(FunctionApp app, FunctionsHostOptions options)
    {
        _app = app;
        _options = options;
        Port = FreePort.Next();
        _process = Launch();
    }

    public int Port { get; }

    public int Pid => _process.Pid;

    public HandlerState State { get; private set; } = HandlerState.Starting;

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>Waits for the first answer, and from then on keeps the process up.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await WaitAsync(cancellationToken);
        _watching = WatchAsync(_stopping.Token);
    }

    public async ValueTask DisposeAsync()
    {
        State = HandlerState.Stopped;
        await _stopping.CancelAsync();
        await _watching;
        await _process.DisposeAsync();
        _stopping.Dispose();
    }

    private ChildProcess Launch() =>
        ChildProcess.Start(_app.Settings.Executable, HandlerEnvironment.For(_app, _options.Settings, Port), line => _options.Log("functions | " + line), guarded: true);

    /// <summary>Any HTTP answer on / means ready (DefaultHttpWorkerService.IsWorkerReady).</summary>
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        await Readiness.WaitAsync(_process, Address, InitialisationLimit, cancellationToken);
        State = HandlerState.Ready;
    }

    private async Task WatchAsync(CancellationToken stopping)
    {
        while (State != HandlerState.Stopped)
        {
            await Task.WhenAny(_process.Exited, Task.Delay(Timeout.Infinite, stopping));
            State = stopping.IsCancellationRequested ? State : HandlerState.Starting;
            await Task.WhenAny(Task.Delay(Settling, stopping));
            if (stopping.IsCancellationRequested)
            {
                return;
            }

            await AnswerExitAsync(await _process.Exited, stopping);
        }
    }

    private async Task AnswerExitAsync(int exitCode, CancellationToken stopping)
    {
        if (exitCode == Success)
        {
            GiveUp("The handler ended by itself with exit code 0; the Functions host does not start it again.");
        }
        else if (exitCode != IntentionalRestart && _crashes.Add())
        {
            GiveUp($"The handler crashed for the third time (exit code {exitCode}): the Functions host stops.");
        }
        else
        {
            _options.Log($"The handler ended with exit code {exitCode}; starting it again.");
            await RestartAsync(stopping);
        }
    }

    private async Task RestartAsync(CancellationToken stopping)
    {
        await _process.DisposeAsync();
        _process = Launch();
        try
        {
            await WaitAsync(stopping);
        }
        catch (ProcessDiedException error)
        {
            // Not up in time counts as a crash: its end is seen in the next round.
            _options.Log(error.Message);
            await _process.StopAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            _options.Log("Stopped while the handler was starting.");
        }
    }

    private void GiveUp(string reason)
    {
        State = HandlerState.Stopped;
        _options.Log(reason);
    }
}
