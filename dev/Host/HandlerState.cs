namespace Academy.Dev.Host;

/// <summary>Whether the handler takes requests.</summary>
internal enum HandlerState
{
    Starting,
    Ready,

    /// <summary>It crashed too often, or ended by itself: the host does not start it again.</summary>
    Stopped,
}
