using Microsoft.AspNetCore.WebUtilities;

namespace Academy.Dev.Edge;

/// <summary>An error in plain words, when the edition has no page for it.</summary>
internal static class ErrorAnswer
{
    public static async Task PlainAsync(HttpContext context, int status, string? text = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method) && status is not (StatusCodes.Status204NoContent or StatusCodes.Status304NotModified))
        {
            await context.Response.WriteAsync(text ?? $"{status}: {ReasonPhrases.GetReasonPhrase(status)}", context.RequestAborted);
        }
    }
}
