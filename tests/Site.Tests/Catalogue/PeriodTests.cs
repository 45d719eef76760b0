using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Catalogue;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("PT45M", "45 minuten")]
    [InlineData("PT1M", "1 minuut")]
    [InlineData("PT6H", "6 uur")]
    [InlineData("PT1H30M", "1 uur en 30 minuten")]
    [InlineData("P1D", "1 dag")]
    [InlineData("P6W", "6 weken")]
    [InlineData("P1W", "1 week")]
    [InlineData("P6M", "6 maanden")]
    [InlineData("P1M", "1 maand")]
    [InlineData("P5Y", "5 jaar")]
    [InlineData("P1Y2M3DT4H5M", "1 jaar, 2 maanden, 3 dagen, 4 uur en 5 minuten")]
    public void A_period_says_itself_in_Dutch_and_writes_itself_as_it_was_read(string text, string words)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(words, period.InDutch());
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P0D")]
    [InlineData("PT0M")]
    [InlineData("1D")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1D1Y")]
    [InlineData("P1D2D")]
    [InlineData("P-1D")]
    [InlineData("P1.5D")]
    [InlineData("P99999D")]
    [InlineData("pt45m")]
    [InlineData("PT45M ")]
    [InlineData("PT٤M")]
    public void What_is_no_period_is_refused(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void Periods_can_be_sorted_by_length()
    {
        string[] sorted = ["PT45M", "PT6H", "P1D", "P1W", "P1M", "P1Y"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(text => Period.TryParse(text, out var period) ? period.ApproximateMinutes : 0));
    }
}
