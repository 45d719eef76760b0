using System.Globalization;
using Academy.Functions.Due;
using Academy.Functions.Rules;

namespace Academy.Functions.Tests.Rules;

/// <summary>A last day is a day on the calendar: no clock, no summer time.</summary>
public sealed class CalendarPeriodTests
{
    [Theory]
    [InlineData("2027-02-01", "P30D", "2027-03-03")]
    [InlineData("2028-02-01", "P30D", "2028-03-02")]
    [InlineData("2027-03-14", "P14D", "2027-03-28")]
    [InlineData("2027-10-25", "P6D", "2027-10-31")]
    [InlineData("2027-01-31", "P1M", "2027-02-28")]
    [InlineData("2028-01-31", "P1M", "2028-02-29")]
    [InlineData("2027-08-31", "P6M", "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", "2029-02-28")]
    [InlineData("2028-02-29", "P4Y", "2032-02-29")]
    [InlineData("2027-12-31", "P1D", "2028-01-01")]
    [InlineData("2027-03-01", "P6W", "2027-04-12")]
    [InlineData("2027-01-31", "P1Y1M1W1D", "2028-03-08")]
    public void A_period_after_a_day_is_a_day(string day, string period, string expected) =>
        Assert.Equal(Day(expected), CalendarPeriod.Of(period).After(Day(day)));

    [Theory]
    [InlineData("2027-03-28", "P14D", "2027-03-14")]
    [InlineData("2028-03-31", "P1M", "2028-02-29")]
    [InlineData("2029-02-28", "P1Y", "2028-02-28")]
    [InlineData("2027-01-02", "P3D", "2026-12-30")]
    public void A_period_before_a_day_is_a_day(string day, string period, string expected) =>
        Assert.Equal(Day(expected), CalendarPeriod.Of(period).Before(Day(day)));

    [Theory]
    [InlineData("2027-03-27", "2027-03-27T08:00:00Z")]
    [InlineData("2027-03-28", "2027-03-28T07:00:00Z")]
    [InlineData("2027-10-31", "2027-10-31T08:00:00Z")]
    public void Nine_in_the_morning_is_that_on_the_clock_of_that_day(string day, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), LocalTime.At(Day(day), new TimeOnly(9, 0)));

    /// <summary>Just after midnight in the Netherlands it is still the day before in UTC.</summary>
    [Fact]
    public void The_day_is_that_of_the_netherlands() =>
        Assert.Equal(Day("2027-07-02"), LocalTime.DayOf(new DateTimeOffset(2027, 7, 1, 22, 30, 0, TimeSpan.Zero)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
