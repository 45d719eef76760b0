using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>The part of host.json that steers a custom handler, with the defaults of the real host.</summary>
internal sealed record HostSettings
{
    public required string Executable { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    public string WorkingDirectory { get; init; } = "";

    public string RoutePrefix { get; init; } = "api";

    public required HttpMode Mode { get; init; }

    public TimeSpan FunctionTimeout { get; init; } = TimeSpan.FromMinutes(30);

    public QueueSettings Queues { get; init; } = new();

    public static HostSettings Read(JsonElement json)
    {
        var handler = json.GetProperty("customHandler");
        var description = handler.GetProperty("description");
        return new HostSettings
        {
            Executable = description.GetProperty("defaultExecutablePath").GetString() ?? throw new FormatException("defaultExecutablePath is null."),
            Arguments = [.. (description.Find("arguments")?.EnumerateArray().Select(argument => argument.GetString() ?? "")) ?? []],
            WorkingDirectory = description.Find("workingDirectory")?.GetString() ?? "",
            RoutePrefix = (json.Find("extensions", "http", "routePrefix")?.GetString() ?? "api").Trim('/'),
            Mode = ModeOf(handler),
            FunctionTimeout = json.Find("functionTimeout").AsDuration(TimeSpan.FromMinutes(30)),
            Queues = QueueSettings.Read(json.Find("extensions", "queues")),
        };
    }

    /// <summary>With both flags a new host proxies; an old one, which does not know that flag, forwards.</summary>
    private static HttpMode ModeOf(JsonElement handler) =>
        handler.Find("enableProxyingHttpRequest")?.GetBoolean() == true ? HttpMode.Proxying
        : handler.Find("enableForwardingHttpRequest")?.GetBoolean() == true ? HttpMode.Forwarding
        : throw new FormatException("neither enableForwardingHttpRequest nor enableProxyingHttpRequest is set; the local stack does not play the envelope for HTTP.");
}
