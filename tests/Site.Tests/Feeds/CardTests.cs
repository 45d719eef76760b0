using System.Text.Json;
using Academy.Site.Cards;

namespace Academy.Site.Tests.Feeds;

/// <summary>The cards as pngjs decodes them.</summary>
[Collection(BuiltSite.Collection)]
public sealed class CardTests(BuiltSite site)
{
    private const string Brand = "#154273";
    private const string Ink = "#1d1d1d";
    private const string Paper = "#ffffff";

    private static readonly SocialCard Letters = new("Rivierstad Academie", "Heldere brieven schrijven", "Heldere taal", "Blended · 6 uur", "heldere-taal");

    [Fact]
    public async Task A_card_is_a_picture_of_800_by_420_with_text_in_ink_on_paper_beside_the_brands_colour()
    {
        var picture = await DecodeAsync(Paint(Letters));

        Assert.Equal((800, 420), (picture.Width, picture.Height));
        Assert.InRange(picture.All[Brand], 4_000, 62_000);
        Assert.InRange(picture.Text[Ink], 3_000, 27_000);
        Assert.True(picture.Text[Paper] > 170_000);
    }

    [Fact]
    public async Task More_words_give_more_ink()
    {
        var few = await DecodeAsync(Paint(Letters with { Title = "Woo" }));
        var many = await DecodeAsync(Paint(Letters));

        Assert.True(few.Text[Ink] < many.Text[Ink]);
    }

    [Fact]
    public async Task Every_card_of_the_real_content_decodes()
    {
        var cards = site.Below("kaarten", "*.png").Concat(site.Editions.Select(edition => site.In($"{edition}/kaart.png"))).ToArray();

        foreach (var card in cards.Where((_, index) => index % 10 == 0))
        {
            Assert.Equal((800, 420), await DecodeAsync(card) is var picture ? (picture.Width, picture.Height) : default);
        }

        Assert.All(cards, card => Assert.InRange(new FileInfo(card).Length, 1, 32 * 1024));
    }

    [Fact]
    public void The_same_card_has_the_same_bytes_whatever_was_painted_before()
    {
        var painter = new CardPainter(Brand);
        var first = painter.Paint(Letters);
        painter.Paint(Letters with { Title = "Iets heel anders", Pattern = "digitaal" });

        Assert.Equal(first, painter.Paint(Letters));
    }

    [Fact]
    public void Each_subject_has_its_own_pattern() =>
        Assert.NotEqual(new CardPainter(Brand).Paint(Letters), new CardPainter(Brand).Paint(Letters with { Pattern = "digitaal" }));

    [Fact]
    public async Task Words_that_are_too_long_stay_beside_the_pattern()
    {
        var words = new string('W', 60);
        var plain = await DecodeAsync(Paint(new SocialCard("", "", "", "", "x")));
        var full = await DecodeAsync(Paint(new SocialCard(words, $"{words} {words} {words}", words, words, "x")));

        Assert.Equal(PatternOf(plain), PatternOf(full));
    }

    [Theory]
    [InlineData("Informatiebeveiliging", "Informatiebeveiliging")]
    [InlineData("Een titel die op één regel niet past en dus over meer regels loopt", "Een titel die op één regel niet|past en dus over meer regels|loopt")]
    [InlineData("Verantwoordelijkheidsverdelingsovereenkomst", "Verantwoordelijkheidsverdeling-|sovereenkomst")]
    public void A_title_breaks_between_words_and_only_a_very_long_word_is_cut(string title, string lines) =>
        Assert.Equal(lines, string.Join('|', CardText.Lines(GlyphSheet.Medium, title, 568, 4)));

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis()
    {
        var lines = CardText.Lines(GlyphSheet.Medium, string.Join(' ', Enumerable.Repeat("veel woorden", 20)), 568, 4);

        Assert.Equal(4, lines.Count);
        Assert.EndsWith("…", lines[^1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(GlyphSheet.Medium.WidthOf(line), 1, 568));
    }

    [Fact]
    public async Task A_picture_with_a_byte_that_fell_over_is_refused()
    {
        var file = Paint(Letters);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 0xff;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        Assert.NotEqual(0, (await Reader.RunAsync("card.mjs", file)).ExitCode);
    }

    /// <summary>Counts what lies right of the words, per colour.</summary>
    private static IEnumerable<(string Colour, int Count)> PatternOf(Picture picture) => picture.All
        .Select(pair => (pair.Key, pair.Value - picture.Text.GetValueOrDefault(pair.Key)))
        .Where(pair => pair.Item2 > 0)
        .Order();

    private string Paint(SocialCard card)
    {
        var file = site.Broken("card.png", "");
        File.WriteAllBytes(file, new CardPainter(Brand).Paint(card));
        return file;
    }

    private static async Task<Picture> DecodeAsync(string file) =>
        JsonSerializer.Deserialize<Picture>(await Reader.ReadAsync("card.mjs", file), JsonSerializerOptions.Web)!;

    private sealed record Picture(int Width, int Height, Dictionary<string, int> All, Dictionary<string, int> Text);
}
