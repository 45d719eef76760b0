using System.Net;
using System.Net.Sockets;
using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Dev.Tests.Stack;

public sealed class StackPortsTests
{
    [Fact]
    public void One_port_moves_the_whole_stack()
    {
        var ports = StackPorts.From(5280);

        Assert.Equal((5280, 5281, 5282, 5283), (ports.Site, ports.Functions, ports.Mailbox, ports.Smtp));
        Assert.Equal((5284, 5285, 5286), (ports.Storage.Queue, ports.Storage.Table, ports.Storage.Blob));
    }

    [Fact]
    public void Free_ports_are_accepted() => StackPorts.Free().Demand();

    [Fact]
    public void Taken_ports_are_named_with_what_they_are_for()
    {
        using var mailbox = Listen();
        using var site = Listen();
        var ports = StackPorts.Free() with { Site = PortOf(site), Mailbox = PortOf(mailbox) };

        var error = Assert.Throws<SetupException>(ports.Demand);

        Assert.StartsWith(
            $"Ports {PortOf(site)} (site), {PortOf(mailbox)} (mailbox) in use by another program: stop it, or run ./academy start --port ",
            error.Message,
            StringComparison.Ordinal);
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
