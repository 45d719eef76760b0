using Academy.Dev.Host;
using Academy.Dev.Panel;
using Academy.Dev.Processes;

namespace Academy.Dev.Edge;

/// <summary>Azure Static Web Apps on this machine: every edition on one port, told apart by host name.</summary>
internal sealed class EdgeHost : IAsyncDisposable
{
    // https://learn.microsoft.com/azure/static-web-apps/quotas: maximum request size 30 MB.
    private const long BodyLimit = 30L * 1024 * 1024;

    private readonly Editions _editions;
    private readonly EdgePipeline _pipeline;
    private readonly ApiForwarder _api;
    private readonly PanelPages? _panel;
    private readonly WebApplication _web;
    private readonly int _port;

    private EdgeHost(EdgeHostOptions options)
    {
        _port = options.Port ?? FreePort.Next();
        _editions = new Editions(options.Editions);
        _api = new ApiForwarder(options);
        var cookie = new SessionCookie(SessionKey.Open(options.KeyFile), TimeProvider.System);
        var roles = new RolesCall(options);
        _pipeline = new EdgePipeline(cookie, new SignIn(cookie, roles, _editions), _api);
        _panel = options.Panel is { } panel ? new PanelPages(panel, _editions, _port) : null;
        _web = LoopbackWeb.Build(_port, BodyLimit);
        _web.Run(AnswerAsync);
    }

    public int Port => _port;

    public static async Task<EdgeHost> StartAsync(EdgeHostOptions options, CancellationToken cancellationToken)
    {
        var edge = new EdgeHost(options);
        try
        {
            FreePort.Demand(edge._port, "site");
            await edge._web.StartAsync(cancellationToken);
            return edge;
        }
        catch
        {
            await edge.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where browsers find an edition.</summary>
    public Uri Site(string edition) =>
        new($"http://{_editions.All.Single(known => known.Site.Slug == edition).Site.HostName}:{_port}/");

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _api.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        ForgedHeaders.Strip(context.Request);
        if (_editions.Of(context.Request) is not { } edition)
        {
            await ErrorAnswer.PlainAsync(context, StatusCodes.Status404NotFound, "404 Web Site not found.");
        }
        else if (context.Request.Path.Value == OwnPage.StylePath)
        {
            await OwnPage.SendStyleAsync(context);
        }
        else if (_panel is not null && context.Request.Path.StartsWithSegments("/_dev", StringComparison.Ordinal))
        {
            await _panel.AnswerAsync(context);
        }
        else
        {
            await _pipeline.AnswerAsync(context, edition);
        }
    }
}
