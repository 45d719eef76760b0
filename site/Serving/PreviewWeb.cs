using Academy.Site.Output;

namespace Academy.Site.Serving;

/// <summary>The web server of a preview: on loopback alone, with no log and no configuration of its own.</summary>
internal static class PreviewWeb
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(1);

    /// <summary>Starts to answer; refuses when another program has the port.</summary>
    public static async Task<WebApplication> StartAsync(int port, Announcement announcement, string content, CancellationToken cancellationToken)
    {
        var web = Build(port);
        var answer = new PreviewAnswer(announcement);
        var events = new PreviewEvents(announcement, content);
        web.Run(context => (context.Request.Path.Value ?? "/") switch
        {
            ReloadScript.Script or ReloadScript.Style => ReloadScript.SendAsync(context),
            $"{ReloadScript.Folder}/events" => UntilLeftAsync(events.SendAsync(context), context),
            var path when IsElsewhere(path) => Nobody(context, path),
            _ => answer.SendAsync(context),
        });
        try
        {
            await web.StartAsync(cancellationToken);
            return web;
        }
        catch (IOException)
        {
            await web.DisposeAsync();
            throw new RefusedException($"Poort {port} is in gebruik. Kies met --port een andere.");
        }
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopLimit);
        builder.Services.AddSingleton<IHostLifetime, OurOwnLifetime>();
        return builder.Build();
    }

    /// <summary>A browser that goes to another page stops listening, which is no mistake.</summary>
    private static async Task UntilLeftAsync(Task sending, HttpContext context)
    {
        try
        {
            await sending;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    // Answered by the platform and the functions; and no service worker, which would keep old pages of a preview.
    private static bool IsElsewhere(string path) =>
        path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/.auth/", StringComparison.Ordinal) || path == "/sw.js";

    private static Task Nobody(HttpContext context, string path)
    {
        if (path == "/.auth/me")
        {
            return context.Response.WriteAsJsonAsync(new { clientPrincipal = (object?)null }, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Dit hoort niet bij een voorbeeld van de site. Start met ./academy start de hele academie.", context.RequestAborted);
    }

    /// <summary>Ctrl-C belongs to the program, which stops its parts in order.</summary>
    private sealed class OurOwnLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
