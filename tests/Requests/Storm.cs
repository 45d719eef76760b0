using System.Collections.Concurrent;
using Academy.Requests.Asking;
using Academy.Requests.Examples;
using Academy.Requests.People;
using Academy.Requests.Verdicts;

namespace Academy.Requests;

/// <summary>
/// Generated requests against a running app, each answer judged: so many from so many connections, over people who stay about.
/// </summary>
internal sealed class Storm(Target target, DocumentedProblems documented, int seed, int people, TimeSpan slow)
{
    private const int MostFindings = 50;
    private const int MostSlow = 200;

    private readonly Verdict _verdict = new(documented);
    private readonly ConcurrentQueue<Finding> _findings = new();
    private readonly ConcurrentQueue<Finding> _slowTwice = new();
    private readonly ConcurrentDictionary<string, TimeSpan> _slowest = new();
    private IReadOnlyList<Route> _routes = [];
    private Crew? _crew;
    private RequestMaker? _maker;
    private int _slowOnce;
    private int _closed;

    public Reach Reach { get; } = new();

    /// <summary>Answers that may not be given.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings];

    /// <summary>Whether it still asks: after fifty findings more would say nothing new.</summary>
    public bool GoesOn => _findings.Count < MostFindings;

    /// <summary>Answers that may be given, and took too long twice in a row; the first two hundred.</summary>
    public IReadOnlyList<Finding> SlowTwice => [.. _slowTwice];

    public IReadOnlyList<Route> Routes => _routes;

    /// <summary>The slowest answer per route; of one that was slow and then was not, the second.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Slowest => _slowest;

    /// <summary>Took too long and did not when asked again: the machine was busy.</summary>
    public int SlowOnce => _slowOnce;

    /// <summary>Connections that the web server closed without a word, for bytes that are no HTTP.</summary>
    public int Closed => _closed;

    /// <summary>Reads the routes and lets everyone in, so that there is something to ask about; anew when the app's storage was emptied.</summary>
    public async Task PrepareAsync(int connections, CancellationToken cancellationToken)
    {
        _crew = new Crew(target.Offer, target.Municipalities, target.OriginOf, people);
        using var wire = new Wire(target.Port);
        var document = await wire.AskAsync(_crew.All[0].Ask("GET", "/api/openapi.json", [], null, signedIn: false).ToBytes(), isHead: false, cancellationToken);
        _routes = Route.AllOf(document!.Text);
        _maker = new RequestMaker(new ExampleMaker(_routes, target.Offer, _crew, target.Links, target.Now), seed);
        await new Opening(target, _crew).OpenAsync(new Connections(target.Port, connections), cancellationToken);
    }

    public Task RunAsync(long from, long count, int connections, Action<long> onDone, CancellationToken cancellationToken)
    {
        var done = 0L;
        return new Connections(target.Port, connections).EachAsync(count, () => GoesOn, async (wire, number) =>
        {
            await AskAsync(wire, from + number, cancellationToken);
            onDone(Interlocked.Increment(ref done));
        });
    }

    private async Task AskAsync(Wire wire, long number, CancellationToken cancellationToken)
    {
        var made = _maker!.Make(number);
        var answer = made.Asked is null
            ? await wire.AskOnceAsync(made.Bytes, cancellationToken)
            : await AskTwiceWhenSlowAsync(wire, made.Bytes, made.Asked.Method == "HEAD", cancellationToken);
        if (answer is not null)
        {
            Judge(number, made, answer);
            await LearnAsync(wire, made, answer, cancellationToken);
        }
        else if (made.Asked is null)
        {
            Interlocked.Increment(ref _closed);
        }
        else
        {
            Find(number, "closed without an answer", made.Bytes);
        }
    }

    private async Task<Answer?> AskTwiceWhenSlowAsync(Wire wire, byte[] bytes, bool isHead, CancellationToken cancellationToken)
    {
        var answer = await wire.AskAsync(bytes, isHead, cancellationToken);
        if (answer is null || answer.Took <= slow)
        {
            return answer;
        }

        var again = await wire.AskAsync(bytes, isHead, cancellationToken);
        if (again is null || again.Took <= slow)
        {
            Interlocked.Increment(ref _slowOnce);
            return answer.Status == 0 || again is null ? again : answer with { Took = again.Took };
        }

        return again;
    }

    private void Judge(long number, Made made, Answer answer)
    {
        Reach.Note(made.Example.Route, answer.Status, answer.IsOfApp);
        _slowest.AddOrUpdate($"{made.Example.Route}", answer.Took, (_, known) => answer.Took > known ? answer.Took : known);
        if (_verdict.ComplaintOf(made.Asked, answer) is { } complaint)
        {
            Find(number, complaint, made.Bytes);
        }
        else if (answer.Took > slow && _slowTwice.Count < MostSlow)
        {
            _slowTwice.Enqueue(new Finding(seed, number, $"took {answer.Took.TotalSeconds:0.0} s, twice", made.Bytes));
        }
    }

    /// <summary>Lists tell who there is; who turns out to be gone comes back as somebody new.</summary>
    private async Task LearnAsync(Wire wire, Made made, Answer answer, CancellationToken cancellationToken)
    {
        if (made.IsWhole && answer.Status == 200 && $"{made.Example.Route}" == "GET /api/runs/{run}/participants")
        {
            _crew!.Note(made.Example.Who.Edition, answer);
        }

        if (made.IsWhole && answer.Status == 401 && _crew!.Renew(made.Example.Who) is { } fresh)
        {
            await Opening.EnterAsync(wire, fresh, cancellationToken);
        }
    }

    private void Find(long number, string complaint, byte[] request) => _findings.Enqueue(new Finding(seed, number, complaint, request));
}
