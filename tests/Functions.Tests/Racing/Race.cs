extern alias auditor;

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using auditor::Academy.Auditor.Histories;

namespace Academy.Functions.Tests.Racing;

/// <summary>
/// A crowd that wants into one run, all within a moment, spread over the processes of the app. Who is told to come back comes back,
/// as a browser would, only sooner than it is asked to. Every call and what was said to it goes into the history.
/// </summary>
internal sealed class Race(Crowd crowd, string run, IReadOnlyList<Uri> processes)
{
    private const int MostTries = 40;
    private static readonly TimeSpan Impatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenClicks = TimeSpan.FromMilliseconds(150);

    private readonly ConcurrentQueue<RaceCall> _calls = [];

    /// <summary>Within this time everybody has clicked.</summary>
    public TimeSpan Rush { get; init; } = TimeSpan.FromSeconds(1);

    public async Task<RaceOutcome> RunAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(crowd.People.Select((racer, number) => TakePartAsync(http, racer, new Random((crowd.Seed * 100_000) + number), cancellationToken)));
        return new RaceOutcome([.. _calls], Stopwatch.GetElapsedTime(started));
    }

    private async Task TakePartAsync(HttpClient http, Racer racer, Random chance, CancellationToken cancellationToken)
    {
        await Task.Delay(Rush * chance.NextDouble(), cancellationToken);
        var first = AskAsync(http, racer, Wish.SignUp, new Random(chance.Next()), cancellationToken);
        if (racer.ClicksTwice)
        {
            await Task.Delay(BetweenClicks * chance.NextDouble(), cancellationToken);
            await AskAsync(http, racer, Wish.SignUp, new Random(chance.Next()), cancellationToken);
        }

        await first;
        if (racer.ChangesMind)
        {
            await AskAsync(http, racer, Wish.SignOff, chance, cancellationToken);
        }
    }

    private async Task AskAsync(HttpClient http, Racer racer, Wish wish, Random chance, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var call = await CallAsync(http, racer, wish, processes[chance.Next(processes.Count)], cancellationToken);
            _calls.Enqueue(call);
            if (call.History.Told != Told.Unknown)
            {
                return;
            }

            var wait = call.RetryAfter < Impatience ? call.RetryAfter.Value : Impatience;
            await Task.Delay(wait * (0.5 + (chance.NextDouble() / 2)), cancellationToken);
        }
    }

    private async Task<RaceCall> CallAsync(HttpClient http, Racer racer, Wish wish, Uri process, CancellationToken cancellationToken)
    {
        var trace = Guid.NewGuid().ToString("N");
        var asked = Stopwatch.GetTimestamp();
        using var request = racer.Ask(wish == Wish.SignUp ? HttpMethod.Put : HttpMethod.Delete, process, $"/api/me/enrolments/{run}", trace);
        try
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            var told = ToldBy(answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
            return new RaceCall(new Call(racer.Person, run, wish, told, asked, Stopwatch.GetTimestamp()), answer.StatusCode, answer.Headers.RetryAfter?.Delta, trace);
        }
        catch (HttpRequestException)
        {
            return new RaceCall(new Call(racer.Person, run, wish, Told.Unknown, asked, Stopwatch.GetTimestamp()), null, null, trace);
        }
    }

    private static Told ToldBy(HttpStatusCode status, string body)
    {
        if (status != HttpStatusCode.OK)
        {
            return (int)status is >= 500 or 429 ? Told.Unknown : Told.Refused;
        }

        using var answer = JsonDocument.Parse(body);
        return Enum.Parse<Told>(answer.RootElement.GetProperty("state").GetString()!, ignoreCase: true);
    }
}

/// <summary>One call of the race. Status is null when the app gave no answer at all; Trace finds its storage calls.</summary>
internal sealed record RaceCall(Call History, HttpStatusCode? Status, TimeSpan? RetryAfter, string Trace)
{
    /// <summary>A failure that does not say when to come back.</summary>
    public bool IsWithoutHint => Status is null || ((int)Status >= 500 && RetryAfter is null);

    public TimeSpan Took => Stopwatch.GetElapsedTime(History.Asked, History.Answered);
}

/// <summary>All calls of one race, and how long it took.</summary>
internal sealed record RaceOutcome(IReadOnlyList<RaceCall> Calls, TimeSpan Took)
{
    public IReadOnlyList<Call> History => [.. Calls.Select(call => call.History)];

    public int WithoutHint => Calls.Count(call => call.IsWithoutHint);

    /// <summary>Who never came to know where they stand.</summary>
    public int Unanswered => Calls.GroupBy(call => (call.History.Person, call.History.Wish)).Count(own => own.All(call => call.History.Told == Told.Unknown));
}
