namespace Academy.Dev.Host;

/// <summary>The HTTP client between host and handler: no proxy, no cookies, no redirects followed.</summary>
internal static class HandlerClient
{
    private static readonly SocketsHttpHandler Connections = new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    };

    public static HttpClient For(Handler handler, TimeSpan timeout) => new(Connections, disposeHandler: false)
    {
        BaseAddress = handler.Address,
        Timeout = timeout,
    };
}
