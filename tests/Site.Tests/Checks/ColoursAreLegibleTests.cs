using Academy.Site.Checks;
using Academy.Site.Content;

namespace Academy.Site.Tests.Checks;

public sealed class ColoursAreLegibleTests
{
    private const string Rivierstad = "municipalities/rivierstad/municipality.yml";
    private const string Tokens = "municipalities/rivierstad/tokens.json";
    private const string DarkTokens = "municipalities/rivierstad/tokens.dark.json";

    [Fact]
    public void Our_own_colours_and_a_sound_brand_can_be_read() => Assert.Empty(ProblemsOf(new ContentInMemory()));

    [Theory]
    [InlineData("light: \"#154273\"", "light: ▲\"#7fb0e0\"", "lichte")]
    [InlineData("light: \"#154273\"", "light: ▲\"#ffffff\"", "lichte")]
    [InlineData("dark: \"#8fb8e8\"", "dark: ▲\"#154273\"", "donkere")]
    public void A_brand_that_cannot_be_read_is_one_problem_at_its_own_value(string old, string marked, string scheme)
    {
        var problem = Expect(Rivierstad, new ContentInMemory().Replace(Rivierstad, old, marked));

        Assert.Contains(scheme, problem.Message, StringComparison.Ordinal);
        Assert.Contains("(brand) op", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"nav\": { \"background\": { \"$value\": ▲\"#ffff00\" }, \"ink\": { \"$value\": \"#ffffff\" } }", true)]
    [InlineData("\"nav\": { \"ink\": { \"$value\": ▲\"#999999\" } }", false)]
    [InlineData("\"header\": { \"ink\": { \"$value\": ▲\"#ffffff\" } }", false)]
    [InlineData("\"footer\": { \"background\": { \"$value\": ▲\"#154273\" } }", false)]
    [InlineData("\"card\": { \"background\": { \"$value\": ▲\"#154273\" } }", false)]
    [InlineData("\"hero\": { \"ink\": { \"$value\": ▲\"#cccccc\" } }", false)]
    [InlineData("\"paper\": { \"$value\": ▲\"#888888\" }", false)]
    [InlineData("\"control\": { \"$value\": ▲\"#dddddd\" }", false)]
    [InlineData("\"nav\": { \"accent\": { \"$value\": ▲\"#eeeeee\" } }", false)]
    public void A_token_that_makes_a_pair_illegible_is_one_problem_at_that_token(string academy, bool front)
    {
        // Of two tokens that an edition sets, the words' colour is named first.
        var marked = front ? academy.Replace("▲", "", StringComparison.Ordinal).Replace("\"#ffffff\"", "▲\"#ffffff\"", StringComparison.Ordinal) : academy;

        Expect(Tokens, new ContentInMemory().With(Tokens, $"{{ \"academy\": {{\n{marked} }} }}"));
    }

    [Theory]
    [InlineData("\"primary-action\": { \"background-color\": { \"$value\": ▲\"#f0e0a0\" } }")]
    [InlineData("\"primary-action\": { \"hover\": { \"color\": { \"$value\": ▲\"#333333\" } } }")]
    [InlineData("\"secondary-action\": { \"color\": { \"$value\": ▲\"#ffffff\" } }")]
    public void A_button_and_its_hover_are_measured(string button) =>
        Expect(Tokens, new ContentInMemory().With(Tokens, $"{{ \"utrecht\": {{ \"button\": {{\n{button} }} }} }}"));

    [Fact]
    public void A_pair_of_the_dark_is_told_at_the_dark_file()
    {
        var problem = Expect(DarkTokens, new ContentInMemory().With(DarkTokens, "{ \"academy\": { \"footer\": { \"background\": { \"$value\": ▲\"#dddddd\" } } } }"));

        Assert.Contains("donkere", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_cannot_be_measured_is_refused_where_words_stand_on_it() =>
        Expect(Tokens, new ContentInMemory().With(Tokens, "{ \"utrecht\": { \"alert\": { \"background-color\": { \"$value\": ▲\"rebeccapurple\" } } } }"), "ACA215");

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#15181c", "#15181c", 1)]
    public void Contrast_is_that_of_the_standard(string one, string other, double expected) =>
        Assert.Equal(expected, Contrast.Between(one, other), 2);

    private static ContentProblem Expect(string file, ContentInMemory content, string code = "ACA214")
    {
        var text = content.TextOf(file);
        var before = text[..text.IndexOf(Planted.Mark, StringComparison.Ordinal)].Split('\n');

        var problem = Assert.Single(ProblemsOf(content.With(file, text.Replace(Planted.Mark, "", StringComparison.Ordinal))));

        Assert.Equal($"{file}:{before.Length}:{before[^1].Length + 1}: {code}", Planted.Place(problem));
        return problem;
    }

    private static IReadOnlyList<ContentProblem> ProblemsOf(ContentInMemory content)
    {
        var findings = new Findings();
        new ColoursAreLegible(content.Edition("rivierstad").Municipality, content.Places()).Look(findings);
        return findings.Problems;
    }
}
