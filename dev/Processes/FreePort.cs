using System.Net;
using System.Net.Sockets;

namespace Academy.Dev.Processes;

/// <summary>Finds a TCP port on loopback that nobody uses, and says whether a given one is free.</summary>
internal static class FreePort
{
    private static readonly HashSet<int> HandedOut = [];
    private static readonly Lock Gate = new();

    /// <summary>A port that this program has not handed out before, so that parallel tests never meet.</summary>
    public static int Next()
    {
        lock (Gate)
        {
            int port;
            do
            {
                using var listener = new TcpListener(IPAddress.Loopback, 0);
                listener.Start();
                port = ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            while (!HandedOut.Add(port));

            return port;
        }
    }

    /// <summary>Free on both loopback addresses: browsers try the one and the other for "localhost".</summary>
    public static bool IsFree(int port) =>
        IsFree(port, IPAddress.Loopback) && (!Socket.OSSupportsIPv6 || IsFree(port, IPAddress.IPv6Loopback));

    /// <summary>Throws with the port's name when somebody else has it.</summary>
    public static void Demand(int port, string what)
    {
        if (!IsFree(port))
        {
            throw new PortTakenException(port, what);
        }
    }

    private static bool IsFree(int port, IPAddress address)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException error)
        {
            // A machine without IPv6 has no such address, so nobody listens there either.
            return error.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported;
        }
    }
}
