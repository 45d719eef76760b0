using Academy.Dev.Stack;

namespace Academy.Dev.Tests.Stack;

public sealed class LinkKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_key_has_32_random_bytes_and_is_made_once_per_folder()
    {
        var first = LinkKeys.In(_folder);
        var second = LinkKeys.In(_folder);

        Assert.Equal(32, Convert.FromBase64String(first.Keys[first.Current]).Length);
        Assert.Equal(first.Keys, second.Keys);
        Assert.NotEqual(first.Keys[first.Current], LinkKeys.New().Keys[first.Current]);
    }

    [Fact]
    public void Only_its_owner_can_read_the_file()
    {
        LinkKeys.In(_folder);
        var file = Path.Combine(_folder, "secrets.json");

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }
}
