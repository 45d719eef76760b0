namespace Academy.Dev.Host;

/// <summary>Which app to run, with which settings, on which port.</summary>
internal sealed record FunctionsHostOptions
{
    /// <summary>The published root of the app: host.json, the executable, one folder per function.</summary>
    public required string AppFolder { get; init; }

    /// <summary>The app settings; AzureWebJobsStorage among them says where the queues are.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The port of the HTTP front; null takes a free one.</summary>
    public int? Port { get; init; }

    /// <summary>The clock of the timers.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where timers are remembered between starts; null forgets them.</summary>
    public string? TimerFolder { get; init; }

    /// <summary>False leaves timers to FireTimerAsync.</summary>
    public bool RunTimers { get; init; } = true;

    /// <summary>False leaves messages in the queues.</summary>
    public bool RunQueues { get; init; } = true;

    /// <summary>Null does what a new host does with this host.json.</summary>
    public HttpMode? Mode { get; init; }

    /// <summary>Hears, from several threads, what the host does and (prefixed) every line that the handler writes.</summary>
    public Action<string> Log { get; init; } = _ => { };
}
