using System.Diagnostics;
using System.Globalization;
using Academy.Benchmarks.Machine;
using Academy.Dev.Processes;
using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Benchmarks.Starting;

/// <summary>One run of ./academy start, on free ports and with data of its own, until it is stopped as a service manager stops it.</summary>
internal sealed class RunningAcademy : IAsyncDisposable
{
    private readonly ChildProcess _process;
    private readonly int _port;

    private RunningAcademy(ChildProcess process, int port, double secondsToAnswer)
    {
        _process = process;
        _port = port;
        SecondsToAnswer = secondsToAnswer;
    }

    public double SecondsToAnswer { get; }

    /// <summary>Gives where a page of an edition stands.</summary>
    public Uri Page(string edition, string path) => new($"http://{edition}.localhost:{_port}{path}");

    public static async Task<RunningAcademy> StartAsync(Repository repository, string data, CancellationToken cancellationToken)
    {
        var port = FreeRow();
        var start = new ProcessStartInfo(repository.At("academy"), ["start", "--port", port.ToString(CultureInfo.InvariantCulture)]);
        start.Environment[Repository.DataVariable] = data;
        using var http = Loopback.Client(1);
        var started = Stopwatch.GetTimestamp();
        var process = ChildProcess.Start("./academy start", start);
        try
        {
            var site = new Uri($"http://localhost:{port}/");
            var seconds = await Loopback.WaitAsync(http, process, () => new HttpRequestMessage(HttpMethod.Get, site), started, cancellationToken);
            return new RunningAcademy(process, port, seconds);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static int FreeRow()
    {
        int port;
        do
        {
            port = FreePort.Next();
        }
        while (port > StackPorts.HighestFirst || !StackPorts.From(port).AreFree);

        return port;
    }
}
