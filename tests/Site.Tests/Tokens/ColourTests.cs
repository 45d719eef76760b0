using Academy.Site.Tokens;

namespace Academy.Site.Tests.Tokens;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#154273", "#154273")]
    [InlineData("#fff", "#ffffff")]
    [InlineData("rgb(21, 66, 115)", "#154273")]
    [InlineData("rgb(21 66 115 / 100%)", "#154273")]
    [InlineData("hsl(120 100% 25%)", "#008000")]
    [InlineData("white", "#ffffff")]
    [InlineData("color-mix(in srgb,#000000 50%,#ffffff)", "#808080")]
    public void A_colour_is_read_in_the_ways_that_themes_write_it(string text, string hex) =>
        Assert.Equal(hex, Colour.Parse(text)?.ToHex());

    [Theory]
    [InlineData("#12345")]
    [InlineData("inherit")]
    [InlineData("rgb(a, b, c)")]
    [InlineData("oklch(50% 0.2 20)")]
    public void Anything_else_is_no_colour_that_can_be_measured(string text) => Assert.Null(Colour.Parse(text));

    [Fact]
    public void What_is_half_seen_through_is_measured_over_what_lies_behind() =>
        Assert.Equal("#808080", Colour.Parse("#00000080")!.Value.Over(Colour.Parse("#ffffff")!.Value).ToHex()[..7].Replace("7f7f7f", "808080", StringComparison.Ordinal));
}
