using Academy.Dev.Host;

namespace Academy.Dev.Panel;

/// <summary>The parts of the stack that the panel shows and steers.</summary>
internal sealed record PanelOptions
{
    public required ClockFile Clock { get; init; }

    public required FunctionsHost Functions { get; init; }

    /// <summary>Connection string of the storage account.</summary>
    public required string Storage { get; init; }

    public required Uri Mailbox { get; init; }
}
