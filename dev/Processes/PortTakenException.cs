namespace Academy.Dev.Processes;

/// <summary>Another program listens on a port that a part of the stack asked for.</summary>
public sealed class PortTakenException(int port, string what)
    : Exception($"Port {port} ({what}) is in use by another program. Stop that program, or choose other ports with --port.")
{
    public int Port { get; } = port;
}
