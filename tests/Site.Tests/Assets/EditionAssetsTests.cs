using System.Text;
using System.Text.RegularExpressions;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Tokens;

namespace Academy.Site.Tests.Assets;

public sealed partial class EditionAssetsTests
{
    private static readonly EditionAssets Blue = Of(new Brand("#154273", "#8fb8e8"));

    [Fact]
    public void Two_brands_share_everything_but_the_style_sheet_and_the_icon()
    {
        var red = Of(new Brand("#a01010", "#f0a0a0"));

        Assert.Equal(Blue.Font.Url, red.Font.Url);
        Assert.Equal(Blue.Personal.Url, red.Personal.Url);
        Assert.NotEqual(Blue.StyleSheet.Url, red.StyleSheet.Url);
        Assert.NotEqual(Blue.Icon.Url, red.Icon.Url);
    }

    [Fact]
    public void Every_address_says_what_is_in_the_file() =>
        Assert.All(Blue.All, asset => Assert.Matches(@"^/assets/[a-z0-9-]+\.[0-9a-f]{10}\.(css|js|woff2|svg)$", asset.Url));

    [Fact]
    public void What_every_page_loads_for_its_search_box_stays_under_four_kilobytes() =>
        Assert.InRange(Blue.Searching.Bytes.Length, 1, 4096);

    [Fact]
    public void Every_token_that_our_own_layer_reads_is_set()
    {
        var css = Encoding.UTF8.GetString(Blue.StyleSheet.Bytes.Span);
        var set = Declared().Matches(css).Select(match => match.Groups[1].Value).ToHashSet();

        var unset = Read().Matches(css).Select(match => match.Groups[1].Value).Except(set);

        Assert.Empty(unset);
    }

    [Fact]
    public void Every_token_of_the_design_system_that_we_set_is_read_by_a_component()
    {
        var css = Encoding.UTF8.GetString(Blue.StyleSheet.Bytes.Span);

        var idle = ComponentToken().Matches(EmbeddedFile.Text("css/utrecht-tokens.css"))
            .Select(match => match.Groups[1].Value)
            .Where(token => !css.Contains($"var({token},", StringComparison.Ordinal) && !css.Contains($"var({token})", StringComparison.Ordinal));

        Assert.Empty(idle);
    }

    [Fact]
    public void The_style_sheet_asks_nothing_of_another_site()
    {
        var css = Encoding.UTF8.GetString(Blue.StyleSheet.Bytes.Span);

        Assert.DoesNotContain("://", css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", css, StringComparison.Ordinal);
        Assert.Contains($"url(\"{Blue.Font.Url}\")", css, StringComparison.Ordinal);
        Assert.Contains("font-display:swap", css, StringComparison.Ordinal);
    }

    private static EditionAssets Of(Brand brand) => new(EditionTokens.Of(brand), brand);

    [GeneratedRegex("(--utrecht-[a-z0-9-]+):")]
    private static partial Regex ComponentToken();

    [GeneratedRegex("(--academy-[a-z0-9-]+):")]
    private static partial Regex Declared();

    [GeneratedRegex(@"var\((--academy-[a-z0-9-]+)")]
    private static partial Regex Read();
}
