using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Academy.Dev.Tests.Handler;

/// <summary>Keeps every trigger that came in, and answers as its message asks.</summary>
internal sealed class Seen
{
    private readonly ConcurrentQueue<JsonNode> _payloads = new();

    public JsonArray Payloads => [.. _payloads.Select(payload => payload.DeepClone())];

    public async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var payload = await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject ?? [];
        payload["path"] = request.Path.Value;
        payload["invocation"] = request.Headers["X-Azure-Functions-InvocationId"].ToString();
        payload["userAgent"] = request.Headers.UserAgent.ToString();
        _payloads.Enqueue(payload);
        return await AnswerAsync(MessageOf(payload) ?? Settings.TimerAnswer);
    }

    private static string? MessageOf(JsonObject payload) =>
        payload["Data"]?["message"] is { } message ? JsonSerializer.Deserialize<string>(message.GetValue<string>()) : null;

    private static async Task<IResult> AnswerAsync(string how)
    {
        switch (how)
        {
            case "fail": return Results.StatusCode(StatusCodes.Status500InternalServerError);
            case "empty": return Results.Ok();
            case "no content": return Results.NoContent();
            case "text": return Results.Text("done");
            case "problem": return Results.Text("{}", "application/problem+json");
            case "null": return Results.Text("null", "application/json");
            case "broken": return Results.Text("{", "application/json");
            case "slow":
                await Task.Delay(TimeSpan.FromSeconds(20));
                return Results.Json(new { });
            default: return Results.Json(new { outputs = new { }, logs = new[] { "worked" } });
        }
    }
}
