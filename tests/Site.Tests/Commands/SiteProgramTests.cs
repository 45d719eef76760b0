using Academy.Site.Commands;

namespace Academy.Site.Tests.Commands;

/// <summary>The whole program, from the call to the exit code.</summary>
public sealed class SiteProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private string Content => _folder.In("content");

    private string Dist => _folder.In("dist");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Good_content_becomes_a_site_for_every_edition()
    {
        new ContentInMemory().WriteTo(Content);
        var (code, output, _) = await RunAsync("build", "--content", Content, "--output", Dist, "--at", "2026-11-01");
        Assert.True(code == 0, output);
        Assert.All(
            ["academie", "duinrand", "rivierstad"],
            edition => Assert.True(File.Exists(Path.Combine(Dist, edition, "cursussen/heldere-brieven/index.html")), edition));
        Assert.True(File.Exists(Path.Combine(Dist, "operations/operations.json")));
        Assert.True(File.Exists(Path.Combine(Dist, "operations/shells/duinrand.html")));
        Assert.True(File.Exists(Path.Combine(Dist, "duinrand/catalogue.json")));
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bytes()
    {
        new ContentInMemory().WriteTo(Content);
        await RunAsync("build", "--content", Content, "--output", _folder.In("one"), "--at", "2026-11-01");
        await RunAsync("build", "--content", Content, "--output", _folder.In("two"), "--at", "2026-11-01");
        var one = FilesOf(_folder.In("one"));
        var two = FilesOf(_folder.In("two"));
        Assert.NotEmpty(one);
        Assert.Equal(one.Keys, two.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(two[file.Key]), file.Key));
    }

    [Fact]
    public async Task One_municipality_can_be_built_alone()
    {
        new ContentInMemory().WriteTo(Content);
        var (code, output, _) = await RunAsync("build", "--content", Content, "--output", Dist, "--municipality", "duinrand");
        Assert.Equal(0, code);
        Assert.Contains("Alleen duinrand staat nu in dist.", output, StringComparison.Ordinal);
        Assert.Equal(
            [".academy-output", "duinrand", "operations"],
            Directory.GetFileSystemEntries(Dist).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wrong_content_is_reported_with_places_and_changes_nothing()
    {
        new ContentInMemory().WriteTo(Content);
        await RunAsync("build", "--content", Content, "--output", Dist);
        var before = FilesOf(Dist);
        new ContentInMemory().Replace("places/stadhuis.yml", "name:", "naam:").WriteTo(Content);
        var (code, output, _) = await RunAsync("build", "--content", Content, "--output", Dist);
        Assert.Equal(1, code);
        Assert.Contains($"{Content}/places/stadhuis.yml:1:1: error ACA020: 'naam' kennen we hier niet. Bedoel je 'name'?", output, StringComparison.Ordinal);
        Assert.Contains("2 fouten. Er is niets gewijzigd.", output, StringComparison.Ordinal);
        Assert.Equal(before, FilesOf(Dist));
    }

    [Fact]
    public async Task Checking_writes_nothing()
    {
        new ContentInMemory().WriteTo(Content);
        var (code, output, _) = await RunAsync("check", "--content", Content);
        Assert.True(code == 0, output);
        Assert.Equal([Content], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_link_to_a_page_that_an_edition_lacks_is_found_in_what_was_made()
    {
        new ContentInMemory().Replace("pages/over.md", "Tekst.", "[weg](/cursussen/weg/)").WriteTo(Content);
        var (code, output, _) = await RunAsync("build", "--content", Content, "--output", Dist);
        Assert.Equal(1, code);
        Assert.Contains("pages/over.md", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Dist));
    }

    [Fact]
    public async Task An_image_goes_along_to_the_editions_that_show_it()
    {
        new ContentInMemory().With("pages/brief.png", Png).Replace("pages/over.md", "Tekst.", "![Een brief](brief.png)").WriteTo(Content);
        var (code, output, _) = await RunAsync("build", "--content", Content, "--output", Dist);
        Assert.True(code == 0, output);
        Assert.Equal(Png, await File.ReadAllBytesAsync(Path.Combine(Dist, "duinrand/beelden/pages/brief.png"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Timings_name_every_stage()
    {
        new ContentInMemory().WriteTo(Content);
        var (_, _, error) = await RunAsync("build", "--content", Content, "--output", Dist, "--timings");
        Assert.All(["read", "catalogue", "render", "search", "checks", "write", "total"], stage => Assert.Contains($"timing {stage}", error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Zeg wat er moet gebeuren")]
    [InlineData("'bouw' ken ik niet", "bouw")]
    [InlineData("'--contents' ken ik niet", "build", "--contents", "x")]
    [InlineData("Achter --content ontbreekt", "build", "--content")]
    [InlineData("'gisteren' is geen datum", "check", "--at", "gisteren")]
    [InlineData("De map /bestaat/niet is er niet", "check", "--content", "/bestaat/niet")]
    [InlineData("Het bestand /bestaat/niet.json is er niet", "check", "--content", "/", "--figures", "/bestaat/niet.json")]
    [InlineData("'--output' ken ik niet bij deze opdracht", "check", "--output", "x")]
    public async Task A_wrong_call_gets_one_sentence(string sentence, params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Figures_show_what_is_chosen_most_and_wrong_ones_stop_the_build()
    {
        new ContentInMemory().WriteTo(Content);
        await File.WriteAllTextAsync(_folder.In("f.json"), """{ "format": 1, "editions": { "duinrand": { "courses": [ { "id": "avg", "people": 12 } ] } } }""", TestContext.Current.CancellationToken);
        await RunAsync("build", "--content", Content, "--output", Dist, "--figures", _folder.In("f.json"));
        Assert.Contains("Veel gekozen", await File.ReadAllTextAsync(Path.Combine(Dist, "duinrand/index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain("Veel gekozen", await File.ReadAllTextAsync(Path.Combine(Dist, "rivierstad/index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder.In("f.json"), "{", TestContext.Current.CancellationToken);
        var (code, _, error) = await RunAsync("build", "--content", Content, "--output", Dist, "--figures", _folder.In("f.json"));
        Assert.Equal(2, code);
        Assert.StartsWith("De cijfers in ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_municipality_is_a_wrong_call()
    {
        new ContentInMemory().WriteTo(Content);
        var (code, _, error) = await RunAsync("build", "--content", Content, "--output", Dist, "--municipality", "nergens");
        Assert.Equal(2, code);
        Assert.Contains("academie, duinrand, rivierstad", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_says_what_can_be_done()
    {
        var (code, output, _) = await RunAsync("build", "--help");
        Assert.Equal(0, code);
        Assert.Contains("--municipality", output, StringComparison.Ordinal);
        Assert.Contains("die van andere gemeenten verdwijnen", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var program = new SiteProgram(new SiteConsole(output, error), TimeProvider.System);
        var code = await program.RunAsync(arguments, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private static SortedDictionary<string, byte[]> FilesOf(string folder) => new(
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes),
        StringComparer.Ordinal);
}
