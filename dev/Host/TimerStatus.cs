namespace Academy.Dev.Host;

/// <summary>When a timer last ran and should run next, as the host remembers it over restarts.</summary>
internal sealed record TimerStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated);
