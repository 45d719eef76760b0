using System.Diagnostics;
using Academy.Benchmarks.Machine;
using Academy.Dev.Host;
using Academy.Dev.Processes;

namespace Academy.Benchmarks.Answering;

/// <summary>The function app in a process, started with the command line and the environment that the Functions host gives it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private RunningApp(ChildProcess process, Uri address, Person person, double secondsToAnswer)
    {
        _process = process;
        Address = address;
        Person = person;
        SecondsToAnswer = secondsToAnswer;
    }

    public int Pid => _process.Pid;

    public bool HasExited => _process.HasExited;

    public string LastLines => _process.LastLines;

    public Uri Address { get; }

    public Person Person { get; }

    public double SecondsToAnswer { get; }

    public static async Task<RunningApp> StartAsync(FunctionApp app, IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var port = FreePort.Next();
        var start = HandlerEnvironment.For(app, settings, port);
        var address = new Uri($"http://127.0.0.1:{port}");
        var person = new Person(address);
        using var http = Loopback.Client(1);
        var started = Stopwatch.GetTimestamp();
        var process = ChildProcess.Start("functions", start, guarded: true);
        try
        {
            var seconds = await Loopback.WaitAsync(http, process, () => person.GetSignedOut("/api/seats"), started, cancellationToken);
            return new RunningApp(process, address, person, seconds);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>What the Functions host does when a timer is due.</summary>
    public async Task FireAsync(string timer, CancellationToken cancellationToken)
    {
        using var http = Loopback.Client(1);
        using var request = Person.Fire(timer);
        using var answer = await http.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
