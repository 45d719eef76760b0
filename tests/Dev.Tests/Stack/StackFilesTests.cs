using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Dev.Tests.Stack;

public sealed class StackFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_fresh_start_forgets_what_people_did_and_nothing_else()
    {
        var files = new StackFiles(_folder);
        string[] forgotten = [Path.Combine(files.Storage, "table.json"), Path.Combine(files.Mail, "1.eml"), files.Clock];
        string[] kept = [Path.Combine(files.Dist, "index.html"), Path.Combine(_folder, "my-notes.txt")];
        foreach (var file in forgotten.Concat(kept))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Empty);
        }

        var keys = LinkKeys.In(_folder);
        files.Empty();

        Assert.DoesNotContain(forgotten, File.Exists);
        Assert.All(kept, file => Assert.True(File.Exists(file)));
        Assert.Equal(keys.Keys, LinkKeys.In(_folder).Keys);
    }

    [Fact]
    public void Two_stacks_never_share_a_folder()
    {
        using var first = DataFolder.Open(_folder);

        var error = Assert.Throws<SetupException>(() => DataFolder.Open(_folder));

        Assert.Contains($"Another ./academy start uses {_folder}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_closed_can_be_opened_again()
    {
        DataFolder.Open(_folder).Dispose();
        using var again = DataFolder.Open(_folder);

        Assert.Equal(_folder, again.Files.Root);
    }
}
