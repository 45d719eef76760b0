using System.Text;
using Academy.Site.Output;

namespace Academy.Site.Tests.Output;

/// <summary>The new site comes in the place of the old one whole, or not at all.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Dist => _folder.In("dist");

    private string Content => _folder.In("content");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_staged_is_published_with_nothing_left_beside_it()
    {
        Publish(("rivierstad/index.html", "a"), ("operations/operations.json", "{}"));
        Assert.Equal("a", File.ReadAllText(Path.Combine(Dist, "rivierstad/index.html")));
        Assert.Equal([Dist], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_file_that_stayed_the_same_keeps_its_time_and_a_stale_one_goes()
    {
        Publish(("a/index.html", "same"), ("b/index.html", "old"), ("c/index.html", "stale"));
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Dist, "a/index.html"), longAgo);
        Publish(("a/index.html", "same"), ("b/index.html", "new"));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Combine(Dist, "a/index.html")));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Dist, "b/index.html")));
        Assert.False(Directory.Exists(Path.Combine(Dist, "c")));
    }

    [Fact]
    public void Nothing_is_touched_when_nothing_changed()
    {
        Publish(("a/index.html", "same"));
        var before = Directory.GetCreationTimeUtc(Path.Combine(Dist, "a"));
        Publish(("a/index.html", "same"));
        Assert.Equal(before, Directory.GetCreationTimeUtc(Path.Combine(Dist, "a")));
    }

    [Fact]
    public void What_is_discarded_leaves_the_old_site()
    {
        Publish(("a/index.html", "old"));
        using (var output = OutputFolder.Open(Dist, Content))
        {
            output.Begin().Write(Made("a/index.html", "new"));
            output.Discard();
        }

        Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "a/index.html")));
        Assert.Equal([Dist], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_folder_that_someone_else_made_is_never_touched()
    {
        Directory.CreateDirectory(Dist);
        File.WriteAllText(Path.Combine(Dist, "thesis.txt"), "years of work");
        Assert.Throws<RefusedException>(() => OutputFolder.Open(Dist, Content));
        Assert.Equal("years of work", File.ReadAllText(Path.Combine(Dist, "thesis.txt")));
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(Dist);
        Publish(("a.html", "x"));
        Assert.True(File.Exists(Path.Combine(Dist, "a.html")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData(".")]
    [InlineData("content/dist")]
    public void The_content_is_never_the_output(string output)
    {
        Directory.CreateDirectory(Content);
        Assert.Throws<RefusedException>(() => OutputFolder.Open(_folder.In(output), Content));
    }

    [Fact]
    public void A_link_to_the_content_is_seen_through()
    {
        Directory.CreateDirectory(Content);
        Directory.CreateSymbolicLink(_folder.In("link"), Content);
        Assert.Throws<RefusedException>(() => OutputFolder.Open(_folder.In("link"), Content));
    }

    [Fact]
    public void One_build_at_a_time()
    {
        using var first = OutputFolder.Open(Dist, Content);
        Assert.Throws<RefusedException>(() => OutputFolder.Open(Dist, Content));
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_away()
    {
        Publish(("a.html", "old"));
        using (var output = OutputFolder.Open(Dist, Content))
        {
            output.Begin().Write(Made("b.html", "half"));
        }

        Publish(("a.html", "new"));
        Assert.Equal([Dist], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_kill_between_two_steps_is_put_right_by_the_next_build()
    {
        Publish(("a.html", "old"));
        Directory.Move(Dist, _folder.In(".dist.previous"));
        using (OutputFolder.Open(Dist, Content))
        {
            Assert.Equal("old", File.ReadAllText(Path.Combine(Dist, "a.html")));
        }
    }

    [Fact]
    public void Two_pages_at_one_address_are_a_mistake_in_the_program()
    {
        using var output = OutputFolder.Open(Dist, Content);
        var stage = output.Begin();
        stage.Write(Made("a.html", "x"));
        Assert.Throws<InvalidOperationException>(() => stage.Write(Made("A.html", "y")));
    }

    private void Publish(params (string Path, string Text)[] files)
    {
        using var output = OutputFolder.Open(Dist, Content);
        var stage = output.Begin();
        foreach (var (path, text) in files)
        {
            stage.Write(Made(path, text));
        }

        output.Publish(stage);
    }

    private static OutputFile Made(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
