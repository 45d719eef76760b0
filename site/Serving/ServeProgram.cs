using System.Diagnostics;
using Academy.Site.Catalogue;
using Academy.Site.Commands;

namespace Academy.Site.Serving;

/// <summary>Shows one edition on this machine until it is stopped: reads all, answers, and follows every edit.</summary>
internal sealed class ServeProgram(SiteCall call, Figures figures, SiteConsole console, TimeProvider time)
{
    private const int Good = 0;
    private static readonly string[] Everything = [""];

    private readonly Announcement _announcement = new();
    private readonly PreviewReport _report = new(call, console);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var watch = new ContentWatch(call.Content);
        await using var preview = new Preview(call, figures, time, _report.Reading);
        await using var web = await PreviewWeb.StartAsync(call.Port, _announcement, call.Content.TrimEnd('/'), cancellationToken);
        await using var checks = new PreviewChecks(_announcement, _report);
        Show(preview, checks, Everything);
        _report.Ready(Stopwatch.GetElapsedTime(started), watch.IsTold);
        try
        {
            while (true)
            {
                var paths = await watch.NextAsync(cancellationToken);
                Show(preview, checks, paths);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await console.Out.WriteLineAsync("Gestopt.");
            return Good;
        }
    }

    private void Show(Preview preview, PreviewChecks checks, IEnumerable<string> paths)
    {
        var began = Stopwatch.GetTimestamp();
        if (!preview.Look(paths))
        {
            return;
        }

        checks.Stop();
        _announcement.Tell(preview.State);
        _report.Made(preview.State, Stopwatch.GetElapsedTime(began));
        checks.Begin(preview.State);
    }
}
