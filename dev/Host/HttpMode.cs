namespace Academy.Dev.Host;

/// <summary>How the host hands an HTTP request to the handler.</summary>
internal enum HttpMode
{
    /// <summary>enableProxyingHttpRequest: as it is, streamed (newer hosts).</summary>
    Proxying,

    /// <summary>enableForwardingHttpRequest: copied, with losses (older hosts, also when both flags are set).</summary>
    Forwarding,
}
