using System.Collections.Concurrent;
using Academy.Requests.Asking;
using Academy.Requests.Examples;
using Academy.Requests.Offers;
using Academy.Requests.People;
using Academy.Requests.Verdicts;

namespace Academy.Requests;

/// <summary>
/// Generated requests against a running app, each answer judged: so many from so many connections, over people who stay about.
/// </summary>
internal sealed class Storm(Target target, DocumentedProblems documented, int seed, int people)
{
    private const int MostFindings = 50;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    private readonly Verdict _verdict = new(documented);
    private readonly ConcurrentQueue<Finding> _findings = new();
    private readonly Crew _crew = new(target.Offer, target.Municipalities, target.OriginOf, people);
    private IReadOnlyList<Route> _routes = [];
    private RequestMaker? _maker;
    private long _slowest;
    private int _slowOnce;
    private int _closed;

    public Reach Reach { get; } = new();

    public IReadOnlyList<Finding> Findings => [.. _findings];

    public IReadOnlyList<Route> Routes => _routes;

    public TimeSpan Slowest => TimeSpan.FromTicks(_slowest);

    /// <summary>Took more than a second and did not when asked again: the machine was busy.</summary>
    public int SlowOnce => _slowOnce;

    /// <summary>Connections that the web server closed without a word, for bytes that are no HTTP.</summary>
    public int Closed => _closed;

    /// <summary>Signs everyone in, lets some runs go on and fills some, so that there is something to ask about.</summary>
    public async Task PrepareAsync(int connections, CancellationToken cancellationToken)
    {
        using var wire = new Wire(target.Port);
        var anyone = _crew.All[0];
        var document = await wire.AskAsync(anyone.Ask("GET", "/api/openapi.json", [], null, signedIn: false).ToBytes(), isHead: false, cancellationToken);
        _routes = Route.AllOf(document!.Text);
        _maker = new RequestMaker(new ExampleMaker(_routes, target.Offer, _crew, target.Links, target.Now), seed);
        await EachAsync(_crew.All.Count, connections, (own, number) => EnterAsync(own, _crew.All[(int)number], cancellationToken));
        var runs = target.Offer.Runs.Where(run => target.Municipalities.Contains(run.Organiser)).ToArray();
        await EachAsync(runs.Length, connections, (own, number) => OpenAsync(own, runs[number], cancellationToken));
        await EachAsync(target.Municipalities.Count, connections, (own, number) => TeamAsync(own, target.Municipalities[(int)number], cancellationToken));
    }

    public Task RunAsync(long from, long count, int connections, Action<long> onDone, CancellationToken cancellationToken)
    {
        var done = 0L;
        return EachAsync(count, connections, async (wire, number) =>
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
        if (answer is null || answer.Took <= Slow)
        {
            return answer;
        }

        var again = await wire.AskAsync(bytes, isHead, cancellationToken);
        if (again is null || again.Took <= Slow)
        {
            Interlocked.Increment(ref _slowOnce);
            return answer.Status == 0 || again is null ? again : answer with { Took = again.Took };
        }

        return again;
    }

    private void Judge(long number, Made made, Answer answer)
    {
        Reach.Note(made.Example.Route, answer.Status, answer.IsOfApp);
        InterlockedMax(answer.Took.Ticks);
        if (_verdict.ComplaintOf(made.Asked, answer) is { } complaint)
        {
            Find(number, complaint, made.Bytes);
        }
        else if (answer.Took > Slow)
        {
            Find(number, $"took {answer.Took.TotalSeconds:0.0} s, twice", made.Bytes);
        }
    }

    /// <summary>Lists tell who there is; who turns out to be gone comes back as somebody new.</summary>
    private async Task LearnAsync(Wire wire, Made made, Answer answer, CancellationToken cancellationToken)
    {
        if (made.IsWhole && answer.Status == 200 && $"{made.Example.Route}" == "GET /api/runs/{run}/participants")
        {
            _crew.Note(made.Example.Who.Edition, answer);
        }

        if (made.IsWhole && answer.Status == 401 && _crew.Renew(made.Example.Who) is { } fresh)
        {
            await EnterAsync(wire, fresh, cancellationToken);
        }
    }

    private static async Task EnterAsync(Wire wire, Actor actor, CancellationToken cancellationToken)
    {
        await wire.AskAsync(actor.AskJson("POST", "/api/roles", actor.SignIn).ToBytes(), isHead: false, cancellationToken);
        await wire.AskAsync(actor.Ask("GET", "/api/me", [], null).ToBytes(), isHead: false, cancellationToken);
    }

    /// <summary>A few people in each run, as its own coordinator puts them there.</summary>
    private async Task OpenAsync(Wire wire, OfferedRun run, CancellationToken cancellationToken)
    {
        const int each = 3;
        var coordinator = _crew.All.First(actor => actor.Edition == run.Organiser && actor.Role == "coordinator");
        if (BusyOperations.GoesOn(run.Key))
        {
            await wire.AskAsync(coordinator.AskJson("POST", $"/api/runs/{run.Key}/decision", new { decision = "goOn" }).ToBytes(), isHead: false, cancellationToken);
        }

        foreach (var colleague in _crew.All.Where(actor => actor.Edition == run.Organiser).Take(each))
        {
            await wire.AskAsync(coordinator.AskJson("POST", $"/api/runs/{run.Key}/participants", new { mail = colleague.Mail, aboveSeats = true }).ToBytes(), isHead: false, cancellationToken);
        }

        if (await wire.AskAsync(coordinator.Ask("GET", $"/api/runs/{run.Key}/participants", [], null).ToBytes(), isHead: false, cancellationToken) is { Status: 200 } list)
        {
            _crew.Note(run.Organiser, list);
        }
    }

    /// <summary>Each manager of a municipality has the people of its lists in their team.</summary>
    private async Task TeamAsync(Wire wire, string municipality, CancellationToken cancellationToken)
    {
        var managers = _crew.All.Where(actor => actor.Edition == municipality && actor.Role == "manager").ToArray();
        foreach (var (number, learner) in _crew.All.Where(actor => actor.Edition == municipality && actor.Role != "manager").Index())
        {
            await wire.AskAsync(learner.AskForm("/api/pagina/mijn/leidinggevende", $"action=name&mail={Uri.EscapeDataString(managers[number % managers.Length].Mail)}").ToBytes(), isHead: false, cancellationToken);
        }

        foreach (var (manager, person) in managers.SelectMany(manager => _crew.PersonIdsOf(municipality).Select(person => (manager, person))))
        {
            await wire.AskAsync(manager.AskForm("/api/pagina/team", $"action=confirm&person={person}").ToBytes(), isHead: false, cancellationToken);
        }
    }

    private async Task EachAsync(long count, int connections, Func<Wire, long, Task> work)
    {
        var next = -1L;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            await Task.Yield();
            using var wire = new Wire(target.Port);
            for (var number = Interlocked.Increment(ref next); number < count && _findings.Count < MostFindings; number = Interlocked.Increment(ref next))
            {
                await work(wire, number);
            }
        }));
    }

    private void Find(long number, string complaint, byte[] request) => _findings.Enqueue(new Finding(seed, number, complaint, request));

    private void InterlockedMax(long ticks)
    {
        for (var known = Volatile.Read(ref _slowest); ticks > known; known = Volatile.Read(ref _slowest))
        {
            Interlocked.CompareExchange(ref _slowest, ticks, known);
        }
    }
}
