extern alias dev;

using System.Diagnostics;
using System.Globalization;
using dev::Academy.Dev.Processes;

namespace Academy.Functions.Tests;

/// <summary>One process of the function app, started as the Functions host starts it, on a free port of loopback.</summary>
internal sealed class FunctionsProcess : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private FunctionsProcess(ChildProcess process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public int Pid => _process.Pid;

    public bool HasExited => _process.HasExited;

    public string LastLines => _process.LastLines;

    public static async Task<FunctionsProcess> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var port = FreePort.Next();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Academy.Functions.exe" : "Academy.Functions"))
        {
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Academy__EndWithParent"] = "true";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var address = new Uri($"http://127.0.0.1:{port}");
        var process = ChildProcess.Start("functions", start);
        try
        {
            await Readiness.WaitAsync(process, address, TimeSpan.FromSeconds(30), cancellationToken);
            return new FunctionsProcess(process, address);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
