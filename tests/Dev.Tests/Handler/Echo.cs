namespace Academy.Dev.Tests.Handler;

/// <summary>Answers with the request as it arrived.</summary>
internal static class Echo
{
    public static async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        context.Response.Headers["x-from-handler"] = "yes";
        await context.Response.WriteAsJsonAsync(
            new
            {
                method = context.Request.Method,
                path = context.Request.Path.Value,
                query = context.Request.QueryString.Value,
                keys = context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()),
                headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                body,
            },
            context.RequestAborted);
    }
}
