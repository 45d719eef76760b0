using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Academy.Dev.Host;

/// <summary>Sends a trigger to the handler as POST /FunctionName and judges the answer as the host does.</summary>
internal sealed class Invoker(Handler handler, FunctionApp app, Action<string> log) : IDisposable
{
    private readonly HttpClient _http = HandlerClient.For(handler, app.Settings.FunctionTimeout);

    public async Task<InvocationOutcome> InvokeAsync(Function function, JsonObject payload, CancellationToken cancellationToken)
    {
        var outcome = handler.State == HandlerState.Ready
            ? await SendAsync(function, payload, cancellationToken)
            : InvocationOutcome.Failed("the handler is not running");
        foreach (var line in outcome.Logs)
        {
            log($"{function.Name}: {line}");
        }

        if (outcome.Failure is { } reason)
        {
            log($"{function.Name} failed: {reason}");
        }

        return outcome;
    }

    public void Dispose() => _http.Dispose();

    private async Task<InvocationOutcome> SendAsync(Function function, JsonObject payload, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(function.Name, UriKind.Relative))
        {
            Content = new StringContent(payload.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        HostHeaders.AddTo(request, Guid.NewGuid());
        try
        {
            using var answer = await _http.SendAsync(request, cancellationToken);
            return await JudgeAsync(answer, cancellationToken);
        }
        catch (HttpRequestException error)
        {
            return InvocationOutcome.Failed(error.Message);
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return InvocationOutcome.Failed($"no answer within functionTimeout ({app.Settings.FunctionTimeout:c})");
        }
    }

    private static async Task<InvocationOutcome> JudgeAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.IsSuccessStatusCode)
        {
            return InvocationOutcome.Failed($"the handler answered {(int)answer.StatusCode}");
        }

        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (body.Length == 0)
        {
            return Hang;
        }

        var type = answer.Content.Headers.ContentType?.MediaType;
        return type is "application/json" or "text/json"
            ? Read(body)
            : InvocationOutcome.Failed($"the handler answered with media type {type ?? "(none)"}: the host reads JSON only");
    }

    private static InvocationOutcome Read(string body)
    {
        try
        {
            return JsonNode.Parse(body) switch
            {
                null => Hang,
                JsonObject result => new InvocationOutcome(null, LogsOf(result)),
                _ => InvocationOutcome.Failed("the handler answered JSON that is not an object"),
            };
        }
        catch (JsonException error)
        {
            return InvocationOutcome.Failed($"the handler's answer is not JSON: {error.Message}");
        }
    }

    // The host finds no result to set and waits; the stand-in says so at once instead.
    private static InvocationOutcome Hang { get; } =
        InvocationOutcome.Failed("the handler answered success without a body: the real host would hang until functionTimeout");

    private static string[] LogsOf(JsonObject result) =>
        [.. result.Where(property => string.Equals(property.Key, "logs", StringComparison.OrdinalIgnoreCase))
            .SelectMany(property => property.Value as JsonArray ?? [])
            .Select(line => line?.ToString() ?? "")];
}
