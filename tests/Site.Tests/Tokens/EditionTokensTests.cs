using System.IO.Compression;
using System.Text;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Tokens;

namespace Academy.Site.Tests.Tokens;

public sealed class EditionTokensTests
{
    private const string Path = "municipalities/rivierstad/tokens.json";
    private const string DarkPath = "municipalities/rivierstad/tokens.dark.json";
    private const string Button = "utrecht-button-primary-action-background-color";

    [Fact]
    public void A_token_of_the_design_system_dresses_the_components()
    {
        var css = StyleSheetOf(new ContentInMemory());

        Assert.Contains($"--{Button}:#10385f", css, StringComparison.Ordinal);
        Assert.Contains("--academy-heading:#154273", css, StringComparison.Ordinal);
        Assert.Contains("\"Public Sans\"", css, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Noto Sans\"", css, StringComparison.Ordinal);
    }

    [Fact]
    public void The_palette_of_a_municipality_is_for_references_and_does_not_reach_the_style_sheet() =>
        Assert.DoesNotContain("--rivierstad-", StyleSheetOf(new ContentInMemory()), StringComparison.Ordinal);

    [Fact]
    public void A_known_token_that_no_rule_reads_is_left_out()
    {
        var content = Set("\"utrecht\": { \"accordion\": { \"button\": { \"color\": { \"$value\": \"#123456\" } } }, \"link\": { \"color\": { \"$value\": \"#10385f\" } } }");

        var css = StyleSheetOf(content);

        Assert.Contains("--utrecht-link-color:#10385f", css, StringComparison.Ordinal);
        Assert.DoesNotContain("accordion", css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_for_light_does_not_shine_through_in_the_dark()
    {
        var tokens = TokensOf(new ContentInMemory());

        Assert.Equal("#10385f", tokens.ValueOf(Button, dark: false));
        Assert.Equal("var(--academy-brand)", tokens.ValueOf(Button, dark: true));
        Assert.Equal("#1e2227", tokens.ValueOf("academy-surface", dark: true));
        Assert.Equal("var(--academy-ink)", tokens.ValueOf("academy-heading", dark: true));
    }

    [Fact]
    public void A_colour_that_our_layer_does_not_set_goes_back_to_the_component_in_the_dark()
    {
        var tokens = TokensOf(Set("\"utrecht\": { \"button\": { \"focus\": { \"background-color\": { \"$value\": \"#ffffff\" } } } }"));

        Assert.Equal("initial", tokens.ValueOf("utrecht-button-focus-background-color", dark: true));
    }

    [Fact]
    public void What_is_no_colour_holds_in_the_dark_too()
    {
        var tokens = TokensOf(Set("\"academy\": { \"radius\": { \"$value\": \"1rem\" } }"));

        Assert.Equal("1rem", tokens.ValueOf("academy-radius", dark: true));
    }

    [Fact]
    public void The_dark_file_speaks_for_the_dark_alone_and_may_use_the_palette_of_the_light_one()
    {
        var content = new ContentInMemory().With(DarkPath, """{ "academy": { "surface": { "$value": "{rivierstad.blue}" } } }""");

        var tokens = TokensOf(content);

        Assert.Equal("#f3f6fa", tokens.ValueOf("academy-surface", dark: false));
        Assert.Equal("#154273", tokens.ValueOf("academy-surface", dark: true));
    }

    [Fact]
    public void The_font_is_not_chosen_a_second_time_for_the_dark()
    {
        var content = new ContentInMemory().With(DarkPath, """{ "academy": { "font": { "$value": "figtree" } } }""");

        Assert.Equal($"{DarkPath}:1:16: ACA125", Assert.Single(content.Build().Problems.Select(Planted.Place)));
    }

    [Theory]
    [InlineData("voorbeeld")]
    [InlineData("academie")]
    public void The_reference_theme_is_there_for_who_asks_for_it(string theme)
    {
        var reference = TokenSheet.Voorbeeld.Value.Literal(TokenSheet.Voorbeeld.Value.Light[Button]);

        var colour = EditionTokens.Of(new Brand("#154273", "#8fb8e8"), theme).ColourOf(Button, dark: false);

        Assert.NotEqual("#154273", reference);
        Assert.Equal(theme == "voorbeeld" ? Colour.Parse(reference) : Colour.Parse("#154273"), colour);
    }

    [Fact]
    public void A_reference_to_our_own_layer_goes_along_with_the_scheme()
    {
        var tokens = TokensOf(new ContentInMemory().With(DarkPath, """{ "academy": { "nav": { "background": { "$value": "{academy.surface}" } } } }"""));

        Assert.Equal(Colour.Parse("#1e2227"), tokens.ColourOf("academy-nav-background", dark: true));
    }

    [Fact]
    public void A_slip_of_the_pen_gets_a_suggestion_with_its_dots()
    {
        var problem = Assert.Single(Set("\"utrecht\": { \"button\": { \"primary-action\": { \"background-colour\": { \"$value\": \"#154273\" } } } }").Build().Problems);

        Assert.Contains("Bedoel je 'utrecht.button.primary-action.background-color'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_reference_that_leads_nowhere_is_one_problem_however_many_follow_it()
    {
        var content = new ContentInMemory().Replace(Path, "\"#154273\"", "\"{rivierstad.navy}\"");

        Assert.Equal($"{Path}:2:39: ACA122", Assert.Single(content.Build().Problems.Select(Planted.Place)));
    }

    [Fact]
    public void A_value_that_doubles_at_every_step_is_refused_in_no_time()
    {
        var tokens = string.Join(',', Enumerable.Range(1, 30).Select(number => $"\"t{number}\": {{ \"value\": \"{{rivierstad.t{number - 1}}} {{rivierstad.t{number - 1}}}\" }}"));
        var content = new ContentInMemory().With(Path, $"{{ \"rivierstad\": {{ \"t0\": {{ \"value\": \"1px\" }}, {tokens} }} }}");

        Assert.All(content.Build().Problems, problem => Assert.Equal("ACA121", problem.Code));
    }

    [Fact]
    public void Tokens_without_spaces_as_tools_write_them_are_read() =>
        Assert.Equal("#10385f", TokensOf(new ContentInMemory().With(Path, "{\"utrecht\":{\"link\":{\"color\":{\"$value\":\"#10385f\"}}}}")).ValueOf("utrecht-link-color", dark: false));

    [Fact]
    public void The_style_sheet_of_an_edition_stays_small()
    {
        var css = Encoding.UTF8.GetBytes(StyleSheetOf(new ContentInMemory()));
        var small = new byte[css.Length];

        Assert.True(BrotliEncoder.TryCompress(css, small, out var length, quality: 11, window: 22));
        // Of the 35 KB that a first visit may weigh. The certificate took the last half kilobyte.
        Assert.InRange(length, 1, 12_800);
    }

    private static ContentInMemory Set(string tokens) => new ContentInMemory().With(Path, $"{{ {tokens} }}");

    private static EditionTokens TokensOf(ContentInMemory content) => content.Edition("rivierstad").Municipality.Tokens;

    private static string StyleSheetOf(ContentInMemory content) =>
        Encoding.UTF8.GetString(new EditionAssets(content.Edition("rivierstad").Municipality).StyleSheet.Bytes.Span);
}
