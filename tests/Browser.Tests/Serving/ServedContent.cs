using System.Diagnostics;
using System.Globalization;
using System.Net;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Browser.Tests.Serving;

/// <summary>A copy of the real content that a test may edit, with a preview of it.</summary>
internal sealed class ServedContent : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-serve-").FullName;
    private readonly List<string> _said = [];
    private readonly int _port = FreePort.Next();
    private ChildProcess? _preview;

    public Uri Address => new($"http://localhost:{_port}/");

    public string Said
    {
        get
        {
            lock (_said)
            {
                return string.Join('\n', _said);
            }
        }
    }

    public async Task StartAsync(string? planted = null)
    {
        var repository = Repository.Find();
        foreach (var file in Directory.EnumerateFiles(repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (planted is not null)
        {
            await File.WriteAllTextAsync(PathOf("pages/over.md"), planted);
        }

        string[] call =
        [
            Path.Combine(repository.OutputOf("Site"), "Academy.Site.dll"), "serve", "--content", _folder, "--municipality", "rivierstad",
            "--port", _port.ToString(CultureInfo.InvariantCulture), "--at", "2027-02-01",
        ];
        _preview = ChildProcess.Start("preview", new ProcessStartInfo("dotnet", call), Hear, guarded: true);
        await Eventually(() => Said.Contains("Klaar in", StringComparison.Ordinal));
    }

    public string PathOf(string path) => Path.Combine(_folder, path);

    public async Task ReplaceAsync(string path, string old, string text)
    {
        var before = await File.ReadAllTextAsync(PathOf(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        await File.WriteAllTextAsync(PathOf(path), before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Asks it to stop as Ctrl-C does; answers the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _preview!.StopAsync();
        return await _preview.Exited;
    }

    public async Task<(HttpStatusCode Status, string Text, Dictionary<string, string> Headers)> GetAsync(string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        using var answer = await http.GetAsync(new Uri(Address, path), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, text, answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(',', header.Value)));
    }

    public async ValueTask DisposeAsync()
    {
        await (_preview?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task Eventually(Func<bool> holds)
    {
        const int tries = 600;
        for (var attempt = 0; attempt < tries && !holds(); attempt++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.True(holds(), "the preview did not start");
    }

    private void Hear(string line)
    {
        lock (_said)
        {
            _said.Add(line);
        }
    }
}
