using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Content;

namespace Academy.Site.Tests.Checks;

public sealed class ColoursAreLegibleTests
{
    [Fact]
    public void Our_own_colours_and_a_sound_brand_can_be_read() => Assert.Empty(ProblemsOf(new Brand("#154273", "#8fb8e8")));

    [Fact]
    public void A_brand_that_is_too_light_for_paper_is_refused()
    {
        var problems = ProblemsOf(new Brand("#7fb0e0", "#8fb8e8"));

        Assert.All(problems, problem => Assert.Contains("lichte", problem.Message, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Message.Contains("(brand) op #ffffff (paper)", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Equal("municipality.yml", problem.File));
    }

    [Fact]
    public void A_brand_that_is_too_dark_for_the_dark_is_refused() =>
        Assert.All(ProblemsOf(new Brand("#154273", "#154273")), problem => Assert.Contains("donkere", problem.Message, StringComparison.Ordinal));

    [Fact]
    public void Text_in_the_colour_of_the_paper_is_refused() => Assert.NotEmpty(ProblemsOf(new Brand("#ffffff", "#8fb8e8")));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#15181c", "#15181c", 1)]
    public void Contrast_is_that_of_the_standard(string one, string other, double expected) =>
        Assert.Equal(expected, Contrast.Between(one, other), 2);

    private static IReadOnlyList<ContentProblem> ProblemsOf(Brand brand)
    {
        var findings = new Findings();
        new ColoursAreLegible(Position.StartOf("municipality.yml")).Look(new EditionAssets(brand).StyleSheet.Bytes, findings);
        return findings.Problems;
    }
}
