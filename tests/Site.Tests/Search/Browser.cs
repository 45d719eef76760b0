using System.Diagnostics;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Search;

/// <summary>Runs the browser's half of the search in Node: a script in this folder, with a time limit.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Gives what the script said; a script that fails makes the test fail with its own words.</summary>
    public static async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        var path = Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Search", script);
        using var process = Process.Start(new ProcessStartInfo("node", [path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var said = process.StandardOutput.ReadToEndAsync(limit.Token);
            var complained = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{await complained}\n{await said}");
            return await said;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
