using System.Diagnostics;

namespace Academy.Dev.Processes;

/// <summary>Waits until a child process answers over HTTP; another program that answers in its place does not count.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    // Loopback only: no proxy from the environment may come between.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    public static async Task WaitAsync(ChildProcess child, Uri address, TimeSpan limit, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(address, cancellationToken))
        {
            if (child.HasExited)
            {
                throw new ProcessDiedException($"{child.Name} ended while starting (exit code {await child.Exited}). {child.LastLines}");
            }

            if (Stopwatch.GetElapsedTime(started) > limit)
            {
                throw new ProcessDiedException($"{child.Name} did not answer on {address} within {limit.TotalSeconds:0} s. {child.LastLines}");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        if (child.HasExited)
        {
            throw new ProcessDiedException($"{child.Name} ended, yet something answers on {address}. {child.LastLines}");
        }
    }

    private static async Task<bool> AnswersAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
