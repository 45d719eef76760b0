using System.Diagnostics;
using System.Net;
using Academy.Dev.Processes;

namespace Academy.Benchmarks.Machine;

/// <summary>Asks a program that has just been started, again and again, until it gives a good answer.</summary>
internal static class Loopback
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    // A proxy from the environment has no business on this machine's own addresses.
    public static HttpClient Client(int connections) =>
        new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = connections });

    /// <summary>Gives the seconds from the start until the answer.</summary>
    public static async Task<double> WaitAsync(
        HttpClient http, ChildProcess process, Func<HttpRequestMessage> question, long started, CancellationToken cancellationToken)
    {
        while (!await AnswersAsync(http, question, cancellationToken))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(started) > Limit)
            {
                throw new ProcessDiedException($"{process.Name} gives no good answer. {process.LastLines}");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Func<HttpRequestMessage> question, CancellationToken cancellationToken)
    {
        try
        {
            using var request = question();
            using var answer = await http.SendAsync(request, cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
