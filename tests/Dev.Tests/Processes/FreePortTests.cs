using System.Net;
using System.Net.Sockets;
using Academy.Dev.Processes;

namespace Academy.Dev.Tests.Processes;

/// <summary>Ports for parts that run side by side.</summary>
public sealed class FreePortTests
{
    [Fact]
    public void No_port_is_handed_out_twice()
    {
        var ports = Enumerable.Range(0, 50).Select(_ => FreePort.Next()).ToArray();

        Assert.Equal(ports.Length, ports.Distinct().Count());
        Assert.All(ports, port => Assert.True(FreePort.IsFree(port)));
    }

    [Fact]
    public void A_taken_port_is_named_with_what_wanted_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var error = Assert.Throws<PortTakenException>(() => FreePort.Demand(port, "site"));

        Assert.Contains($"Port {port} (site) is in use", error.Message, StringComparison.Ordinal);
    }
}
