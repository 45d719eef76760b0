using System.Diagnostics;
using System.Security.Cryptography;

namespace Academy.Site.Tests.Output;

/// <summary>A build that is killed, whenever that is, leaves the old site or the new one, whole.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Rounds = 20;

    private readonly TemporaryFolder _folder = new();

    private string Dist => _folder.In("dist");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task At_any_moment_there_is_one_whole_site()
    {
        new ContentInMemory().WriteTo(_folder.In("old"));
        new ContentInMemory().Replace("courses/privacy-basis/index.md", "Privacy, de basis", "Privacy in het kort").Replace("pages/over.md", "Over ons", "Wie we zijn").WriteTo(_folder.In("new"));
        var clock = Stopwatch.StartNew();
        await BuildAsync("old");
        var length = (int)clock.ElapsedMilliseconds;
        var old = Fingerprint();
        await BuildAsync("new");
        string[] whole = [old, Fingerprint()];
        Assert.NotEqual(whole[0], whole[1]);

        var random = new Random(Environment.TickCount);
        for (var round = 0; round < Rounds; round++)
        {
            await KillAfterAsync(round % 2 == 0 ? "old" : "new", random.Next(length + 100));
            Assert.Contains(Fingerprint(), whole);
        }

        await BuildAsync("old");
        Assert.Equal(old, Fingerprint());
        AssertThatHalfASiteWouldBeSeen(whole);
        Assert.Equal(["dist", "new", "old"], Directory.GetFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private void AssertThatHalfASiteWouldBeSeen(string[] whole)
    {
        File.Copy(Path.Combine(Dist, "academie/over/index.html"), Path.Combine(Dist, "duinrand/over/index.html"), overwrite: true);
        Assert.DoesNotContain(Fingerprint(), whole);
    }

    private async Task BuildAsync(string content)
    {
        using var build = Start(content);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, build.ExitCode);
    }

    private async Task KillAfterAsync(string content, int milliseconds)
    {
        using var build = Start(content);
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        build.Kill();
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private Process Start(string content) => Process.Start(new ProcessStartInfo
    {
        FileName = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Academy.Site.exe" : "Academy.Site"),
        ArgumentList = { "build", "--content", _folder.In(content), "--output", Dist, "--at", "2026-11-01" },
        RedirectStandardOutput = true,
    })!;

    private string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(Dist, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
