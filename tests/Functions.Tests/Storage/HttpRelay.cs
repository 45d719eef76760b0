using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Academy.Functions.Tests.Storage;

/// <summary>Carries a request and its answer from one side of a proxy to the other, unchanged.</summary>
internal static class HttpRelay
{
    private static readonly string[] OfTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length"];

    // The target goes on as it came in: it is part of what was signed.
    public static async Task<HttpRequestMessage> RequestOfAsync(HttpContext context, Uri account)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(account.GetLeftPart(UriPartial.Authority) + target))
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        foreach (var (name, values) in context.Request.Headers.Where(header => IsOfTheMessage(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
            {
                request.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    public static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer, byte[] body)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(header => IsOfTheMessage(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static bool IsOfTheMessage(string header) => !OfTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);
}
