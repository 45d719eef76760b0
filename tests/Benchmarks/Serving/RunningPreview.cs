using System.Diagnostics;
using System.Globalization;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Samples;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Serving;

/// <summary>A preview of a made-up catalogue, with the settings of ./academy serve, until it has read and checked all.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly TaskCompletionSource<double> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly ChildProcess _process;
    private int _checks;

    private RunningPreview(PublishedProgram program, string content, int port)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            program.Dll, "serve", "--content", content, "--port", port.ToString(CultureInfo.InvariantCulture),
            "--at", SampleCatalogue.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ]);
        foreach (var (name, value) in SiteProgram.PreviewSettings)
        {
            start.Environment[name] = value;
        }

        Address = new Uri($"http://localhost:{port}/");
        _process = ChildProcess.Start("preview", start, Hear, guarded: true);
    }

    public Uri Address { get; }

    /// <summary>Gets the seconds from its start until it answered.</summary>
    public double SecondsToReady { get; private set; }

    public static async Task<RunningPreview> StartAsync(PublishedProgram program, string content, CancellationToken cancellationToken)
    {
        var preview = new RunningPreview(program, content, FreePort.Next());
        preview.SecondsToReady = await preview._ready.Task.WaitAsync(Limit, cancellationToken);
        await preview.CheckedAsync(0, cancellationToken);
        return preview;
    }

    /// <summary>Gets how often all pages were checked so far.</summary>
    public int Checks => Volatile.Read(ref _checks);

    /// <summary>Waits until all pages were checked once more than so many times: then nothing goes on in the background.</summary>
    public async Task CheckedAsync(int before, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (Checks <= before)
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > Limit)
            {
                throw new ProcessDiedException($"The preview does not finish its checks. {_process.LastLines}");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private void Hear(string line)
    {
        if (line.StartsWith("Klaar in", StringComparison.Ordinal))
        {
            _ready.TrySetResult(Stopwatch.GetElapsedTime(_started).TotalSeconds);
        }
        else if (line.Contains("gecontroleerd", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _checks);
        }
    }
}
