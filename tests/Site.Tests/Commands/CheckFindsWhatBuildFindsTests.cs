using Academy.Site.Cards;
using Academy.Site.Commands;
using Academy.Site.Pages;
using Academy.Site.Tests.Catalogue;

namespace Academy.Site.Tests.Commands;

/// <summary>A check makes less than a build, and says the same of every mistake.</summary>
public sealed class CheckFindsWhatBuildFindsTests
{
    private const string Over = "pages/over.md";

    /// <summary>Gets mistakes that can only be seen on the pages that were made.</summary>
    public static TheoryData<string, string, string, string> OnPages => new()
    {
        { "ACA203", "pages/privacy.md", "title: Privacy", "title: Over ons" },
        { "ACA209", Over, "Tekst.", "[weg](/weg/)" },
        { "ACA209", Over, "Tekst.", "[kaart](/kaarten/weg.png)" },
        { "ACA210", Over, "Tekst.", "[weg](#weg)" },
        { "ACA214", "municipalities/rivierstad/municipality.yml", "#154273", "#7fb0e0" },
    };

    [Theory]
    [MemberData(nameof(PlantedProblemTests.InPlace), MemberType = typeof(PlantedProblemTests))]
    public Task Every_mistake_that_is_planted_in_a_file_is_found_by_both(string code, string path, string old, string marked) => ExpectSameAsync(
        code, PlantedProblemTests.ContentFor(code, marked).Replace(path, old, marked.Replace(Planted.Mark, "", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(PlantedProblemTests.FileCodes), MemberType = typeof(PlantedProblemTests))]
    public Task Every_wrong_file_is_found_by_both(string code) => ExpectSameAsync(code, PlantedProblemTests.ByFile[code]().Content);

    [Theory]
    [MemberData(nameof(OnPages))]
    public Task Every_mistake_on_a_page_is_found_by_both(string code, string path, string old, string wrong) =>
        ExpectSameAsync(code, new ContentInMemory().Replace(path, old, wrong));

    [Fact]
    public void A_code_on_paper_is_never_longer_than_the_room_for_it()
    {
        for (var length = 12; length < 300; length += 7)
        {
            var address = "https://" + new string('a', length);
            var (drawn, room) = (QrPath.Of(address), QrPath.RoomFor(address));
            Assert.Equal(drawn.Size, room.Size);
            Assert.True(room.Data.Length >= drawn.Data.Length, $"{length}: {room.Data.Length} < {drawn.Data.Length}");
        }
    }

    [Fact]
    public void A_card_with_the_longest_words_is_not_larger_than_a_check_reckons_with()
    {
        var title = string.Join(' ', Enumerable.Repeat("informatiebeveiligingsmaatregelen", 6));
        var card = new CardPainter("#154273").Paint(new SocialCard(title[..100], title, title[..60], title[..60], "patroon"));

        Assert.InRange(card.Length, 1, CardFiles.MostBytes);
    }

    private static async Task ExpectSameAsync(string code, ContentInMemory content)
    {
        using var folder = new TemporaryFolder();
        content.WriteTo(folder.In("content"));
        var built = await ProblemsOfAsync("build", "--content", folder.In("content"), "--at", "2026-11-01", "--output", folder.In("dist"));
        var found = await ProblemsOfAsync("check", "--content", folder.In("content"), "--at", "2026-11-01");

        Assert.Contains(built, line => line.Contains($"error {code}:", StringComparison.Ordinal));
        Assert.Equal(built, found);
    }

    private static async Task<string[]> ProblemsOfAsync(params string[] call)
    {
        using var output = new StringWriter();
        await new SiteProgram(new SiteConsole(output, output), TimeProvider.System).RunAsync(call, TestContext.Current.CancellationToken);
        return [.. output.ToString().Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))];
    }
}
