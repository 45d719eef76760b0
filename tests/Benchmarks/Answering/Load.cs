using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Academy.Benchmarks.Machine;

namespace Academy.Benchmarks.Answering;

/// <summary>Many people at once: so many requests over so many connections, each beginning when the one before it is answered.</summary>
internal sealed record Load(int Requests, int Connections)
{
    public async Task<LoadResult> RunAsync(Person person, CancellationToken cancellationToken)
    {
        using var http = Loopback.Client(Connections);
        var statuses = new ConcurrentDictionary<HttpStatusCode, int>();
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => WorkAsync()));
        return new LoadResult(Stopwatch.GetElapsedTime(started).TotalSeconds, statuses);

        async Task WorkAsync()
        {
            for (var number = Interlocked.Increment(ref next); number < Requests; number = Interlocked.Increment(ref next))
            {
                using var request = QuestionOf(person, number);
                using var answer = await http.SendAsync(request, cancellationToken);
                statuses.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
            }
        }
    }

    private static HttpRequestMessage QuestionOf(Person person, int number) => (number % 3) switch
    {
        0 => person.GetSignedOut("/api/seats"),
        1 => person.Get("/api/me"),
        _ => person.Get("/api/pagina/mijn"),
    };
}
