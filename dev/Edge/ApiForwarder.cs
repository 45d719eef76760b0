using Academy.Dev.Host;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Academy.Dev.Edge;

/// <summary>Sends /api requests to the functions app, with the signed-in person and the address that the browser asked (apis-overview, user-information).</summary>
internal sealed class ApiForwarder(EdgeHostOptions options) : IDisposable
{
    public const string OriginalUrl = "x-ms-original-url";

    private readonly HttpClient _http = FunctionsApp.Client(Timeout.InfiniteTimeSpan);

    public async Task ForwardAsync(EdgeContext request)
    {
        var context = request.Http;
        using var message = MessageOf(request);
        if (!message.RequestUri!.AbsolutePath.StartsWith("/api", StringComparison.OrdinalIgnoreCase))
        {
            await ErrorAnswer.PlainAsync(context, StatusCodes.Status404NotFound);
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(options.ApiTimeLimit);
        try
        {
            using var answer = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            await HandlerAnswer.CopyAsync(answer, context.Response, limit.Token);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await GiveUpAsync(context, StatusCodes.Status500InternalServerError, "Backend call failure");
        }
        catch (HttpRequestException error) when (error.InnerException is BadHttpRequestException { StatusCode: var status })
        {
            await GiveUpAsync(context, status, null);
        }
        catch (BadHttpRequestException error)
        {
            await GiveUpAsync(context, error.StatusCode, null);
        }
        catch (HttpRequestException error)
        {
            options.Log($"site: the functions app did not answer ({error.Message})");
            await GiveUpAsync(context, StatusCodes.Status503ServiceUnavailable, null);
        }
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage MessageOf(EdgeContext request)
    {
        var http = request.Http.Request;
        var target = new Uri(options.Functions.GetLeftPart(UriPartial.Authority) + http.Path.ToUriComponent() + http.QueryString);
        var message = new HttpRequestMessage(new HttpMethod(http.Method), target);
        if (request.Http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            message.Content = new StreamContent(http.Body);
        }

        foreach (var (name, values) in http.Headers.Where(header => !HandlerRequest.IsHopByHop(header.Key) && !IsOurs(header.Key)))
        {
            if (!message.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        AddPlatformHeaders(message, request);
        return message;
    }

    private static bool IsOurs(string header) =>
        header.Equals(HeaderNames.Host, StringComparison.OrdinalIgnoreCase) || header.Equals(HeaderNames.Cookie, StringComparison.OrdinalIgnoreCase);

    private static void AddPlatformHeaders(HttpRequestMessage message, EdgeContext request)
    {
        var http = request.Http.Request;
        var cookies = string.Join("; ", http.Headers.Cookie.ToString().Split(';', StringSplitOptions.TrimEntries).Where(cookie => !cookie.StartsWith(SessionCookie.Name + "=", StringComparison.Ordinal)));
        if (cookies.Length > 0)
        {
            message.Headers.TryAddWithoutValidation(HeaderNames.Cookie, cookies);
        }

        message.Headers.Add(OriginalUrl, $"{ReturnAddress.OriginOf(http)}{http.Path.ToUriComponent()}{http.QueryString}");
        message.Headers.Add("x-ms-request-id", Guid.NewGuid().ToString());
        message.Headers.Add("x-forwarded-for", request.Http.Connection.RemoteIpAddress?.ToString());
        if (request.Session is { } session)
        {
            message.Headers.Add(ClientPrincipal.Header, ClientPrincipal.Encode(session));
        }
    }

    private static async Task GiveUpAsync(HttpContext context, int status, string? text)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
        }
        else
        {
            context.Response.Clear();
            await ErrorAnswer.PlainAsync(context, status, text);
        }
    }
}
