using Academy.Dev.Setup;

namespace Academy.Dev.Stack;

/// <summary>What a local stack shows, where it keeps its data and where it stands.</summary>
internal sealed record StackOptions
{
    public required Repository Repository { get; init; }

    /// <summary>The folder that the build of the site wrote.</summary>
    public required string Dist { get; init; }

    /// <summary>Absent: storage and mailbox keep nothing, and the clock file goes with the stack; for a test.</summary>
    public string? DataFolder { get; init; }

    public StackPorts Ports { get; init; } = StackPorts.Free();

    /// <summary>Another functions app than the built one, for a test.</summary>
    public string? AppFolder { get; init; }

    /// <summary>False leaves the timers to FireTimerAsync.</summary>
    public bool RunTimers { get; init; }

    /// <summary>Settings of the functions app besides those that the stack gives.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Hears what the Functions host and the functions app say.</summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>The built functions app.</summary>
    public string FunctionsFolder => AppFolder ?? Repository.OutputOf("Functions");
}
