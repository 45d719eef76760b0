using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Commands;

public sealed class TakenPortTests : IDisposable
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"academy-tests-{Guid.NewGuid():n}");

    public void Dispose()
    {
        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    [Fact]
    public async Task A_taken_port_is_named_before_anything_is_started()
    {
        var site = FreePort.Next();
        using var other = new TcpListener(IPAddress.Loopback, site);
        other.Start();

        var result = await StartAsync(site);

        Assert.Equal(2, result.ExitCode);
        Assert.Matches($@"^academy: Ports? {site} \(site\).* in use by another program: stop it, or run \./academy start --port \d+\.$", result.Said);
        Assert.False(Directory.Exists(_data));
    }

    private async Task<ToolResult> StartAsync(int port) =>
        await new Tool("dotnet", AcademyProgram.Path, "start", "--port", port.ToString(CultureInfo.InvariantCulture))
        {
            Variables = new Dictionary<string, string> { [Repository.DataVariable] = _data },
        }.ListenAsync(TestContext.Current.CancellationToken);
}
