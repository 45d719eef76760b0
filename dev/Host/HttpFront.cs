using System.Net;
using Academy.Dev.Processes;

namespace Academy.Dev.Host;

/// <summary>The host's own HTTP address: routes of the HTTP functions and nothing else, so that no trigger can be reached from outside.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private const long BodyLimit = 100L * 1024 * 1024;
    private static readonly TimeSpan ActivityLimit = TimeSpan.FromSeconds(240);

    private readonly WebApplication _web;
    private readonly Handler _handler;
    private readonly HttpClient _http;
    private readonly HttpMode _mode;
    private readonly string _prefix;
    private readonly int _port;

    public HttpFront(FunctionApp app, Handler handler, FunctionsHostOptions options)
    {
        _handler = handler;
        _mode = options.Mode ?? app.Settings.Mode;
        _port = options.Port ?? FreePort.Next();
        _prefix = app.Settings.RoutePrefix is "" ? "/" : $"/{app.Settings.RoutePrefix}/";
        _http = HandlerClient.For(handler, ActivityLimit);
        Address = new Uri($"http://127.0.0.1:{_port}/");
        _web = LoopbackWeb.Build(_port, BodyLimit);
        foreach (var function in app.Functions.OfType<HttpFunction>())
        {
            _web.Map(_prefix + function.Route.TrimStart('/'), context => AnswerAsync(context, function));
        }
    }

    public Uri Address { get; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        FreePort.Demand(_port, "functions");
        await _web.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, HttpFunction function)
    {
        if (!function.Takes(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (_handler.State != HandlerState.Ready)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync("Function host is not running.", context.RequestAborted);
        }
        else
        {
            await PassOnAsync(context);
        }
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var request = HandlerRequest.Of(context, _mode, _handler.Address);
        if (!request.RequestUri!.AbsolutePath.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase))
        {
            // Dots that were hidden in the path led out of the prefix, where the triggers are.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            var completion = _mode == HttpMode.Proxying ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead;
            using var answer = await _http.SendAsync(request, completion, context.RequestAborted);
            await HandlerAnswer.CopyAsync(answer, context.Response, context.RequestAborted);
        }
        catch (HttpRequestException) when (!context.Response.HasStarted)
        {
            // The function failed: the host answers without a body.
            context.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
        }
        catch (TaskCanceledException) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            context.Response.StatusCode = (int)HttpStatusCode.GatewayTimeout;
        }
    }
}
