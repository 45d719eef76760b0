using System.Diagnostics;
using Academy.Dev.Processes;

namespace Academy.Dev.Tests.Processes;

/// <summary>Programs that the stack starts end when they should, and end well.</summary>
public sealed class ChildProcessTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_program_stops_tidily_and_once()
    {
        using var folder = new TemporaryFolder();
        await using var child = Start(folder, "process.once('SIGTERM', () => setTimeout(() => { console.log('written'); process.exit(0) }, 300)); setInterval(() => {}, 1000); console.log('up')");
        await HearsAsync(child, "up");

        await child.StopAsync();

        Assert.Equal(0, await child.Exited);
        Assert.Contains("written", child.LastLines, StringComparison.Ordinal);
    }

    /// <summary>When we are killed, the operating system closes our end of its input.</summary>
    [Fact]
    public async Task A_node_program_ends_when_its_input_closes()
    {
        using var folder = new TemporaryFolder();
        using var process = Process.Start(StartOf(folder, "setInterval(() => {}, 1000); console.log('up')"))!;
        Assert.Equal("up", await process.StandardOutput.ReadLineAsync(Cancellation));

        process.StandardInput.Close();

        await process.WaitForExitAsync(Cancellation);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_program_that_dies_while_starting_is_reported_with_its_last_words()
    {
        using var folder = new TemporaryFolder();
        await using var child = Start(folder, "console.error('no such thing'); process.exit(3)");

        var error = await Assert.ThrowsAsync<ProcessDiedException>(
            () => Readiness.WaitAsync(child, new Uri($"http://127.0.0.1:{FreePort.Next()}/"), TimeSpan.FromSeconds(20), Cancellation));

        Assert.Contains("exit code 3", error.Message, StringComparison.Ordinal);
        Assert.Contains("no such thing", error.Message, StringComparison.Ordinal);
    }

    /// <summary>When we are killed, the pipe to the guardian closes without a word.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData("done\n", false)]
    public async Task A_guarded_program_ends_with_us(string lastWord, bool ends)
    {
        using var folder = new TemporaryFolder();
        await using var child = Start(folder, "setInterval(() => {}, 1000); console.log('up')");
        await HearsAsync(child, "up");
        using var guardian = Process.Start(Guardian.Shell(child.Pid))!;

        await guardian.StandardInput.WriteAsync(lastWord);
        guardian.StandardInput.Close();
        await Task.WhenAny(child.Exited, guardian.WaitForExitAsync(Cancellation));

        Assert.Equal(ends, await Eventually.BeAsync(() => Task.FromResult(child.HasExited), exited => exited == ends));
    }

    private static ChildProcess Start(TemporaryFolder folder, string script) => ChildProcess.Start("script", StartOf(folder, script));

    private static ProcessStartInfo StartOf(TemporaryFolder folder, string script) => new("node")
    {
        ArgumentList = { "--require", Path.Combine(AppContext.BaseDirectory, "Processes", "end-with-parent.cjs"), folder.Write("script.cjs", script) },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    };

    private static async Task HearsAsync(ChildProcess child, string line) =>
        await Eventually.BeAsync(() => Task.FromResult(child.LastLines), lines => lines.Contains(line, StringComparison.Ordinal));
}
