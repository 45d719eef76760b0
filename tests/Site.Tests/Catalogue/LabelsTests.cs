using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Catalogue;

public sealed class LabelsTests
{
    [Fact]
    public void Every_choice_has_a_word_in_the_content_and_on_the_page()
    {
        Assert.All(Enum.GetValues<CourseForm>(), value => Both(Labels.Forms, value));
        Assert.All(Enum.GetValues<CourseLevel>(), value => Both(Labels.Levels, value));
        Assert.All(Enum.GetValues<UnitKind>(), value => Both(Labels.UnitKinds, value));
        Assert.All(Enum.GetValues<CareerLevel>(), value => Both(Labels.CareerLevels, value));
        Assert.All(Enum.GetValues<OpenTo>(), value => Both(Labels.Openness, value));
        Assert.All(Enum.GetValues<Sharing>(), value => Both(Labels.Sharings, value));
        Assert.All(Enum.GetValues<ThemeGroup>(), value => Both(Labels.ThemeGroups, value));
        Assert.All(Enum.GetValues<EvaluationLevel>(), value => Both(Labels.EvaluationLevels, value));
        Assert.All(Enum.GetValues<Respondent>(), value => Both(Labels.Respondents, value));
        Assert.All(Enum.GetValues<QuestionKind>(), value => Both(Labels.QuestionKinds, value));
        Assert.All(Enum.GetValues<QuizQuestionKind>(), value => Both(Labels.QuizQuestionKinds, value));
    }

    [Theory]
    [InlineData(0, "Gratis")]
    [InlineData(450, "€ 450")]
    [InlineData(37.5, "€ 37,50")]
    public void A_price_reads_as_Dutch(double euro, string words) => Assert.Equal(words, Labels.Price((decimal)euro));

    private static void Both<T>(Words<T> words, T value)
        where T : struct, Enum
    {
        Assert.True(words.TryParse(words.Key(value), out var parsed));
        Assert.Equal(value, parsed);
        Assert.NotEmpty(words.Dutch(value));
    }
}
