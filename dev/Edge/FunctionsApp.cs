namespace Academy.Dev.Edge;

/// <summary>The connections from the edge to the functions app.</summary>
internal static class FunctionsApp
{
    private static readonly SocketsHttpHandler Connections = new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    };

    public static HttpClient Client(TimeSpan timeout) => new(Connections, disposeHandler: false) { Timeout = timeout };
}
