using System.Diagnostics;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Feeds;

/// <summary>Lets a program that others wrote read what we made: a script in <c>readers/</c>, run by Node with a time limit.</summary>
internal sealed record Reader(int ExitCode, string Said, string Complained)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gives what the script said; a script that refuses makes the test fail with its own words.</summary>
    public static async Task<string> ReadAsync(string script, params IEnumerable<string> arguments)
    {
        var reader = await RunAsync(script, arguments);
        Assert.True(reader.ExitCode == 0, reader.Complained);
        return reader.Said;
    }

    public static async Task<Reader> RunAsync(string script, params IEnumerable<string> arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        var path = Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Feeds", "readers", script);
        using var process = Process.Start(new ProcessStartInfo("node", [path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new Reader(process.ExitCode, await said, await complained);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
