using Academy.Site.Commands;
using Academy.Site.Serving;

namespace Academy.Site.Tests.Serving;

/// <summary>A preview over the sample content on disk, beside builds of the same content from nothing.</summary>
internal sealed class EditedContent : IAsyncDisposable
{
    private const string Edition = "rivierstad";

    private readonly TemporaryFolder _folder = new();
    private readonly Preview _preview;

    public EditedContent(ContentInMemory content)
    {
        content.WriteTo(In(""));
        var call = new SiteCall { Verb = SiteVerb.Serve, Content = In(""), Municipality = Edition, At = ContentInMemory.Day };
        _preview = new Preview(call, Academy.Site.Catalogue.Figures.None, TimeProvider.System, _ => { });
        _preview.Look([""]);
    }

    public PreviewState State => _preview.State;

    public string In(string path) => _folder.In(Path.Combine("content", path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(path))!);
        File.WriteAllText(In(path), text);
        _preview.Look([path]);
    }

    public void Replace(string path, string old, string text)
    {
        var before = File.ReadAllText(In(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    public void Delete(string path)
    {
        if (Directory.Exists(In(path)))
        {
            Directory.Delete(In(path), recursive: true);
        }
        else
        {
            File.Delete(In(path));
        }

        _preview.Look([path]);
    }

    public void Move(string from, string to)
    {
        Directory.Move(In(from), In(to));
        _preview.Look([from, to]);
    }

    /// <summary>Expects that the preview has the very files, byte for byte, that a build from nothing makes.</summary>
    public async Task ExpectBytesOfABuildAsync()
    {
        Assert.True(State.IsCurrent, string.Join('\n', State.Problems));
        using var dist = new TemporaryFolder();
        using var said = new StringWriter();
        var program = new SiteProgram(new SiteConsole(said, said), TimeProvider.System);
        string[] call = ["build", "--content", In(""), "--output", dist.In("dist"), "--municipality", Edition, "--at", $"{ContentInMemory.Day:yyyy-MM-dd}"];
        var code = await program.RunAsync(call, TestContext.Current.CancellationToken);
        Assert.True(code == 0, said.ToString());

        var root = dist.In($"dist/{Edition}");
        var built = Directory.GetFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => $"/{Path.GetRelativePath(root, file).Replace('\\', '/')}");
        string[] pages = [.. built.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        Assert.Equal(pages.Length, State.Site!.Pages.Count);
        Assert.All(pages, path => Assert.True(State.Site.HasPage(path), path));

        // The service worker would keep old pages of a preview: it is the one file that a preview does not have.
        foreach (var (path, file) in built.Where(pair => pair.Key != "/sw.js"))
        {
            var shown = await State.Site.FileAsync(path, TestContext.Current.CancellationToken);
            var made = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            Assert.True(shown?.AsSpan().SequenceEqual(made) == true, path);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        _folder.Dispose();
    }
}
