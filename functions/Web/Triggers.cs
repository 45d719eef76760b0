using System.Text.Json;
using System.Text.Json.Serialization;

namespace Academy.Functions.Web;

/// <summary>
/// Timer and queue functions: the Functions host posts to /FunctionName and waits for JSON.
/// An empty 2xx body would leave the host waiting until its time-out, so every trigger answers through here.
/// </summary>
internal static class Triggers
{
    public static void MapTrigger(this IEndpointRouteBuilder host, string function, Func<TriggerCall, CancellationToken, Task> job) =>
        host.MapPost("/" + function, async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            // Two parameters: a lambda with the HttpContext alone counts as a RequestDelegate, whose answer is thrown away.
            var call = await request.ReadJsonAsync(AcademyJson.Default.TriggerCall, cancellationToken);
            await job(call ?? new TriggerCall(null), cancellationToken);
            return TypedResults.Json(new TriggerAnswer([]), AcademyJson.Default.TriggerAnswer);
        }).ExcludeFromDescription();
}

/// <summary>What the host posts. Only Data is relied on: metadata differs between versions of the host.</summary>
internal sealed record TriggerCall([property: JsonPropertyName("Data")] Dictionary<string, JsonElement>? Data)
{
    /// <summary>The text of the queue message: a JSON string in a JSON string, or a single one from older hosts.</summary>
    public string Message()
    {
        var text = Data is not null && Data.TryGetValue("message", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        return text.StartsWith('"') && text.EndsWith('"') && text.Length > 1
            ? JsonSerializer.Deserialize(text, AcademyJson.Default.String) ?? ""
            : text;
    }
}

/// <summary>The answer of a trigger: no output bindings; our own clients write to storage.</summary>
internal sealed record TriggerAnswer(IReadOnlyList<string> Logs);
