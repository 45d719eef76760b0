using Academy.Dev.Stack;
using Academy.Dev.Tests.Setup;

namespace Academy.Dev.Tests.Commands;

/// <summary>./academy start with the real content, site and functions, as its own process.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task It_serves_the_site_and_leaves_nothing_running_when_it_is_stopped()
    {
        var port = FreeRow();
        using var academy = new StartedProgram(_data, port);
        await academy.ReadyAsync(Cancellation);
        var children = academy.Children();

        using var browser = new HttpClient();
        var page = await browser.GetStringAsync(new Uri($"http://localhost:{port}/"), Cancellation);
        var seats = await browser.GetStringAsync(new Uri($"http://localhost:{port}/api/seats"), Cancellation);
        var exitCode = await academy.StopAsync("INT", Cancellation);

        Assert.Contains("<h1", page, StringComparison.Ordinal);
        Assert.Contains("\"free\"", seats, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
        Assert.True(children.Count >= 3, "storage, mailbox and functions app");
        Assert.DoesNotContain(children, ProcessList.Lives);
        Assert.True(StackPorts.From(port).AreFree);
    }

    [Fact]
    public async Task A_stop_while_it_starts_leaves_nothing_running_either()
    {
        var port = FreeRow();
        using var academy = new StartedProgram(_data, port);
        await Eventually.BeAsync(() => Task.FromResult(academy.Said), said => said.Contains("site build", StringComparison.Ordinal));

        var exitCode = await academy.StopAsync("TERM", Cancellation);

        Assert.Equal(130, exitCode);
        Assert.True(StackPorts.From(port).AreFree);
    }

    [Fact]
    public async Task Even_when_it_is_killed_outright_its_parts_do_not_outlive_it()
    {
        using var academy = new StartedProgram(_data, FreeRow());
        await academy.ReadyAsync(Cancellation);
        var children = academy.Children();

        await academy.StopAsync("KILL", Cancellation);

        await Eventually.BeAsync(() => Task.FromResult(children.Count(ProcessList.Lives)), count => count == 0);
    }

    // Seven ports in a row that nobody uses; away from those that systems hand out by themselves.
    private static int FreeRow() =>
        Enumerable.Range(0, 1000).Select(step => 20_000 + (Environment.ProcessId % 500 * 10) + (step * 10)).First(first => StackPorts.From(first).AreFree);
}
