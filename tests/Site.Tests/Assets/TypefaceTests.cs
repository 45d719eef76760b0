using Academy.Site.Assets;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Assets;

public sealed class TypefaceTests
{
    private const int Most = 20 * 1024;

    // Read in the face behind ours: the free sources do not have them among the letters of western Europe.
    private const string Elsewhere = "→←✓▲\u00ad";

    public static TheoryData<string> Names => [.. Typeface.All.Select(face => face.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_font_is_small(string name) => Assert.InRange(Typeface.Find(name)!.Bytes().Length, 5 * 1024, Most);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_letter_of_the_content_and_of_our_pages_is_in_the_font(string name)
    {
        var inFont = Woff2.CharactersOf(Typeface.Find(name)!.Bytes());

        var missing = Written().Where(letter => !inFont.Contains(letter) && !Elsewhere.Contains(letter, StringComparison.Ordinal));

        Assert.Empty(missing.Select(letter => $"{letter} (U+{(int)letter:X4})"));
    }

    [Fact]
    public void A_letter_that_is_not_there_would_be_seen() =>
        Assert.DoesNotContain('Ж', Woff2.CharactersOf(Typeface.All[0].Bytes()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_there_before_the_font_and_takes_the_same_room(string name)
    {
        var rules = Typeface.Find(name)!.Rules("/assets/f.woff2");

        Assert.Contains("font-display: swap", rules, StringComparison.Ordinal);
        Assert.Matches("size-adjust: (9[0-9]|1[01][0-9])(\\.[0-9]+)?%", rules);
        Assert.Matches("ascent-override: [0-9.]+%", rules);
        Assert.Contains("url(\"/assets/f.woff2\")", rules, StringComparison.Ordinal);
    }

    private static IEnumerable<char> Written()
    {
        string[] folders = ["content", "site/Pages", "site/Catalogue", "functions/Pages", "functions/Mail"];
        return folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryContent.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".md" or ".yml" or ".razor" or ".cs" && Path.GetFileName(file) != "README.md")
            .SelectMany(File.ReadAllText)
            .Where(letter => !char.IsControl(letter) && letter != '\uFEFF')
            .Distinct();
    }
}
