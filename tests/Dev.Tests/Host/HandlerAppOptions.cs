using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>How a test wants the app and its host.</summary>
internal sealed record HandlerAppOptions(string Storage)
{
    public HttpMode? Mode { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public string? TimerFolder { get; init; }

    public bool RunTimers { get; init; }

    public string Schedule { get; init; } = "0 */5 * * * *";

    public TimeSpan FunctionTimeout { get; init; } = TimeSpan.FromMinutes(1);

    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
}
