using System.Diagnostics;
using Academy.Benchmarks.Machine;
using Academy.Dev.Host;
using Academy.Dev.Processes;

namespace Academy.Benchmarks.Answering;

/// <summary>The function app in a process, started with the command line and the environment that the Functions host gives it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private RunningApp(ChildProcess process, Person person, double secondsToAnswer)
    {
        _process = process;
        Person = person;
        SecondsToAnswer = secondsToAnswer;
    }

    public int Pid => _process.Pid;

    public Person Person { get; }

    public double SecondsToAnswer { get; }

    public static async Task<RunningApp> StartAsync(FunctionApp app, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var port = FreePort.Next();
        var start = HandlerEnvironment.For(app, settings, port);
        var person = new Person(new Uri($"http://127.0.0.1:{port}"));
        using var http = Loopback.Client(1);
        var started = Stopwatch.GetTimestamp();
        var process = ChildProcess.Start("functions", start, guarded: true);
        try
        {
            var seconds = await Loopback.WaitAsync(http, process, () => person.GetSignedOut("/api/seats"), started, cancellationToken);
            return new RunningApp(process, person, seconds);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
