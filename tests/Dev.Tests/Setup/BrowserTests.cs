using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Setup;

public sealed class BrowserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_first_browser_that_is_there_is_taken()
    {
        var chrome = Place("google-chrome");
        Place("microsoft-edge");

        Assert.Equal(chrome, Browser.Find(new BrowserPlaces(null, [.. BrowserPlaces.OnPath(_folder)])));
    }

    [Fact]
    public void The_browser_that_was_named_goes_before_all_others()
    {
        Place("chromium");
        var named = Place("my-browser");

        Assert.Equal(named, Browser.Find(new BrowserPlaces(named, [.. BrowserPlaces.OnPath(_folder)])));
    }

    [Fact]
    public void A_named_browser_that_is_not_there_is_a_mistake_to_hear_about()
    {
        Place("chromium");
        var named = Path.Combine(_folder, "gone");

        var error = Assert.Throws<SetupException>(() => Browser.Find(new BrowserPlaces(named, [.. BrowserPlaces.OnPath(_folder)])));

        Assert.Equal($"ACADEMY_BROWSER names {named}, which is not there: correct it or leave it out.", error.Message);
    }

    [Fact]
    public void Without_any_browser_there_is_none() =>
        Assert.Null(Browser.Find(new BrowserPlaces(null, [.. BrowserPlaces.OnPath(_folder)])));

    [Fact]
    public void A_path_relative_to_the_current_folder_is_not_looked_at() => Assert.Empty(BrowserPlaces.OnPath($".{Path.PathSeparator}"));

    private string Place(string name)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, string.Empty);
        return path;
    }
}
