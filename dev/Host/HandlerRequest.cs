using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Academy.Dev.Host;

/// <summary>An outside request as the handler gets it, in either of the host's two modes.</summary>
internal static class HandlerRequest
{
    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    public static bool IsHopByHop(string header) => HopByHop.Contains(header);

    public static HttpRequestMessage Of(HttpContext context, HttpMode mode, Uri handler)
    {
        var invocation = Guid.NewGuid();
        return mode == HttpMode.Proxying ? Proxied(context.Request, handler, invocation) : Forwarded(context.Request, handler, invocation);
    }

    /// <summary>DefaultHttpProxyService.cs: everything as it came, streamed.</summary>
    private static HttpRequestMessage Proxied(HttpRequest request, Uri handler, Guid invocation)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), Target(handler, request, request.QueryString.Value ?? ""));
        if (request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            message.Content = new StreamContent(request.Body);
        }

        foreach (var (name, values) in request.Headers.Where(header => !IsHopByHop(header.Key)))
        {
            Add(message, name, values);
        }

        message.Headers.Remove(HostHeaders.InvocationId);
        message.Headers.Add(HostHeaders.InvocationId, invocation.ToString());
        return message;
    }

    /// <summary>DefaultHttpWorkerService.cs and ToHttpRequestMessage: a body without Content-Length is lost, repeated query keys are joined.</summary>
    private static HttpRequestMessage Forwarded(HttpRequest request, Uri handler, Guid invocation)
    {
        var query = request.Query.Aggregate("", (text, pair) => QueryHelpers.AddQueryString(text, pair.Key, pair.Value.ToString()));
        var message = new HttpRequestMessage(new HttpMethod(request.Method), Target(handler, request, query));
        if (request.ContentLength > 0)
        {
            message.Content = new StreamContent(request.Body);
            message.Content.Headers.ContentLength = request.ContentLength;
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        foreach (var (name, values) in request.Headers.Where(header => !IsHopByHop(header.Key) && !IsContentOrHost(header.Key)))
        {
            message.Headers.TryAddWithoutValidation(name, values.ToArray());
        }

        HostHeaders.AddTo(message, invocation);
        return message;
    }

    private static Uri Target(Uri handler, HttpRequest request, string query) =>
        new(handler.GetLeftPart(UriPartial.Authority) + request.Path.ToUriComponent() + query);

    private static void Add(HttpRequestMessage message, string name, StringValues values)
    {
        if (!message.Headers.TryAddWithoutValidation(name, values.ToArray()))
        {
            message.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
        }
    }

    private static bool IsContentOrHost(string header) =>
        header.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) || header.Equals("Host", StringComparison.OrdinalIgnoreCase);
}
