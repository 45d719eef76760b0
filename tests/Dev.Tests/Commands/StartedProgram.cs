using System.Diagnostics;
using System.Globalization;
using System.Text;
using Academy.Dev.Setup;
using Academy.Dev.Tests.Setup;

namespace Academy.Dev.Tests.Commands;

/// <summary>A running ./academy start with data of its own, that a test can read and send signals to.</summary>
internal sealed class StartedProgram : IDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StartedProgram(string data, int port)
    {
        // Tests that run in the background of a shell inherit an interrupt that is ignored; a terminal's does not.
        string[] heard = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        string[] command = [.. heard, "dotnet", AcademyProgram.Path, "start", "--port", port.ToString(CultureInfo.InvariantCulture)];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Repository.DataVariable] = data;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Waits for the line that says so, or for the end of the program.</summary>
    public async Task ReadyAsync(CancellationToken cancellationToken)
    {
        var ended = _process.WaitForExitAsync(cancellationToken);
        Assert.True(await Task.WhenAny(_ready.Task, ended) == _ready.Task, $"It ended before it was ready.\n{Said}");
    }

    /// <summary>The processes that it has started, as the system sees them.</summary>
    public IReadOnlyList<int> Children() => ProcessList.ChildrenOf(_process.Id);

    public async Task<int> StopAsync(string signal, CancellationToken cancellationToken)
    {
        // The kill of the shell: a small machine has no other.
        await new Tool("sh", "-c", $"kill -{signal} {_process.Id}").ListenAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StopLimit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (line?.StartsWith("Ready in ", StringComparison.Ordinal) == true)
        {
            _ready.SetResult();
        }
    }
}
