using System.Collections.Concurrent;
using System.Diagnostics;

namespace Academy.Dev.Processes;

/// <summary>A program that we started: its output line by line, its end as a task, and a stop that lets it finish its work.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int RememberedLines = 20;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lastLines = new();
    private readonly Action<string>? _onLine;
    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Guardian? _guardian;
    private int _stopped;

    private ChildProcess(string name, ProcessStartInfo start, Action<string>? onLine)
    {
        Name = name;
        _onLine = onLine;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _exited.TrySetResult(_process.ExitCode);
    }

    public string Name { get; }

    public int Pid { get; private set; }

    /// <summary>Completes with the exit code.</summary>
    public Task<int> Exited => _exited.Task;

    public bool HasExited => _exited.Task.IsCompleted;

    public string LastLines => string.Join(Environment.NewLine, _lastLines);

    /// <summary>Guarded: it ends with us, also when we are killed.</summary>
    public static ChildProcess Start(string name, ProcessStartInfo start, Action<string>? onLine = null, bool guarded = false)
    {
        var child = new ChildProcess(name, start, onLine);
        child._process.Start();
        child.Pid = child._process.Id;
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        child._guardian = guarded ? Guardian.Of(child.Pid) : null;
        return child;
    }

    /// <summary>Asks to stop (SIGTERM to this process alone), waits, and kills only what does not listen.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 1)
        {
            return;
        }

        if (!HasExited)
        {
            Signals.Terminate(_process);
            await Task.WhenAny(Exited, Task.Delay(Grace));
        }

        if (!HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await Exited;
        }

        await (_guardian?.DisposeAsync() ?? ValueTask.CompletedTask);
        _process.Dispose();
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lastLines.Enqueue(line);
        while (_lastLines.Count > RememberedLines && _lastLines.TryDequeue(out _))
        {
            // Only the last lines are worth repeating when it dies.
        }

        _onLine?.Invoke(line);
    }
}
