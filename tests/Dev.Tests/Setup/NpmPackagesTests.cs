using System.Diagnostics;
using System.Globalization;

namespace Academy.Dev.Tests.Setup;

/// <summary>dev/Setup/install-packages.mjs, which ./academy and the build of a project both run.</summary>
public sealed class NpmPackagesTests : IDisposable
{
    private readonly FakeClone _clone = new();

    public NpmPackagesTests()
    {
        _clone.GiveReal("node", "mkdir", "sleep");
        GiveNpm("mkdir -p node_modules && sleep 0.3");
    }

    private string Calls => _clone.At("npm-calls");

    private string Lock => _clone.At("artifacts", "npm.lock");

    public void Dispose() => _clone.Dispose();

    [Fact]
    public async Task Packages_are_installed_once_without_their_scripts()
    {
        await _clone.InstallPackagesAsync();
        await _clone.InstallPackagesAsync();

        Assert.Equal(["ci --ignore-scripts --no-audit --no-fund --loglevel=error"], await File.ReadAllLinesAsync(Calls, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_newer_lock_file_has_them_installed_again()
    {
        await _clone.InstallPackagesAsync();
        File.SetLastWriteTimeUtc(_clone.At("package-lock.json"), TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1));

        await _clone.InstallPackagesAsync();

        Assert.Equal(2, CallCount);
    }

    [Fact]
    public async Task Two_at_the_same_time_install_once()
    {
        var results = await Task.WhenAll(_clone.InstallPackagesAsync(), _clone.InstallPackagesAsync());

        Assert.All(results, result => Assert.Equal(0, result.ExitCode));
        Assert.Equal(1, CallCount);
        Assert.False(File.Exists(Lock));
    }

    [Fact]
    public async Task A_lock_of_a_process_that_is_gone_stops_nobody()
    {
        using var gone = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        await gone.WaitForExitAsync(TestContext.Current.CancellationToken);
        Directory.CreateDirectory(_clone.At("artifacts"));
        await File.WriteAllTextAsync(Lock, gone.Id.ToString(CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);

        var result = await _clone.InstallPackagesAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1, CallCount);
    }

    [Fact]
    public async Task When_npm_fails_one_sentence_says_what_to_do_and_the_next_call_tries_again()
    {
        GiveNpm("echo 'npm error network' >&2; exit 1");

        var first = await _clone.InstallPackagesAsync();
        await _clone.InstallPackagesAsync();

        Assert.Equal(2, first.ExitCode);
        Assert.StartsWith("npm error network", first.Said, StringComparison.Ordinal);
        Assert.EndsWith("check the network and run ./academy test.", first.Said, StringComparison.Ordinal);
        Assert.Equal(2, CallCount);
        Assert.False(File.Exists(Lock));
    }

    private int CallCount => File.ReadAllLines(Calls).Length;

    private void GiveNpm(string script)
    {
        File.Delete(Path.Combine(_clone.Tools, "npm"));
        _clone.Give("npm", $"echo \"$*\" >> npm-calls; {script}");
    }
}
